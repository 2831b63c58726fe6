// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtEndian>

namespace samples {

const QStringList russian{
    QStringLiteral("Именем Республики Казахстан"),
    QStringLiteral("Истец просит взыскать с ответчика 1 250 000 ₸ по договору займа."),
    QStringLiteral("Ответчик её доводы не признаёт, объём работ оспаривает."),
};
const QStringList kazakh{
    QStringLiteral("Қазақстан Республикасының атынан"),
    QStringLiteral("Талап қоюшы жауапкерден қарыз шарты бойынша соманы өндіруді сұрайды."),
    QStringLiteral("Әділдік, ғылым, ұлт, үкім, һәм іс: Ә Ғ Қ Ң Ө Ұ Ү Һ І."),
};

static QByteArray drawn(const QPageSize &size, const QList<QStringList> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(size);
        writer.setTitle(QStringLiteral("Іс 7514"));
        writer.setResolution(300);
        QPainter painter(&writer);
        QFont font(QStringLiteral("Noto Serif"));
        font.setPointSizeF(12);
        painter.setFont(font);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            for (qsizetype line = 0; line < pages.at(page).size(); ++line)
                painter.drawText(QPointF(100, 200 + 80 * double(line)), pages.at(page).at(line));
        }
    }
    return buffer.data();
}

QByteArray pdfOf(const QList<QStringList> &pages) { return drawn(QPageSize(QPageSize::A4), pages); }

QByteArray pdfOfSize(QSizeF points, const QString &line)
{
    return drawn(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), {{line}});
}

// A whole file from the bodies of its objects, the first of which is the catalogue.
static QByteArray pdfFrom(const QList<QByteArray> &objects)
{
    QByteArray out = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1)
        + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

static QByteArray hex(const QString &text)
{
    QByteArray bytes = "\xfe\xff";
    for (const QChar c : text) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray pdfWithOutline()
{
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    return pdfFrom({
        "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>",
        "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>",
        page,
        page,
        page,
        "<</Type/Outlines/First 7 0 R/Last 9 0 R/Count 3>>",
        "<</Title" + hex(QStringLiteral("Талап қою"))
            + "/Parent 6 0 R/Next 9 0 R/First 8 0 R/Last 8 0 R/Count 1" + "/Dest[3 0 R/Fit]>>",
        "<</Title" + hex(QStringLiteral("Қосымшалар")) + "/Parent 7 0 R/Dest[4 0 R/Fit]>>",
        "<</Title" + hex(QStringLiteral("Шешім")) + "/Parent 6 0 R/Prev 7 0 R/Dest[5 0 R/Fit]>>",
    });
}

QByteArray pdfDrawnByLines(const QByteArray &pageEntries)
{
    const QByteArray text = "BT /F1 14 Tf 72 700 Td (The claimant asks the court to reco-) Tj 0 -20 Td "
                            "(ver the debt and to award costs) Tj ET";
    return pdfFrom({
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" + pageEntries + ">>",
        "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    });
}

// Grey, uncompressed, one strip, 100 dots an inch: the simplest file the format allows.
QByteArray tiffOf(const QList<QSize> &pictures)
{
    QByteArray out("II*\0\0\0\0\0", 8);
    qsizetype link = 4;  // where the place of the next directory is written
    for (const QSize &size : pictures) {
        const auto strip = quint32(out.size());
        const auto bytes = quint32(size.width() * size.height());
        QByteArray grey(qsizetype(bytes), char(220));
        grey.replace(grey.size() / 2, grey.size() / 4, QByteArray(grey.size() / 4, char(10)));
        out += grey;
        const auto ratio = quint32(out.size());
        const quint32 dotsPerInch[2] = {qToLittleEndian(100u), qToLittleEndian(1u)};
        out.append(reinterpret_cast<const char *>(dotsPerInch), 8);
        if (out.size() % 2)
            out += '\0';
        qToLittleEndian(quint32(out.size()), out.data() + link);
        struct Entry {
            quint16 tag, type;
            quint32 count, value;
        };
        const QList<Entry> entries{
            {256, 4, 1, quint32(size.width())},
            {257, 4, 1, quint32(size.height())},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {273, 4, 1, strip},
            {277, 3, 1, 1},
            {278, 4, 1, quint32(size.height())},
            {279, 4, 1, bytes},
            {282, 5, 1, ratio},
            {283, 5, 1, ratio},
            {296, 3, 1, 2},
        };
        char part[12];
        qToLittleEndian(quint16(entries.size()), part);
        out.append(part, 2);
        for (const Entry &entry : entries) {
            qToLittleEndian(entry.tag, part);
            qToLittleEndian(entry.type, part + 2);
            qToLittleEndian(entry.count, part + 4);
            qToLittleEndian(entry.value, part + 8);
            out.append(part, 12);
        }
        link = out.size();
        out += QByteArray(4, '\0');
    }
    return out;
}

QByteArray picture(const char *format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(size.width() / 4, size.height() / 4, size.width() / 2, size.height() / 2,
                              Qt::black);
    image.setDotsPerMeterX(7874);  // 200 dots an inch
    image.setDotsPerMeterY(7874);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QString squeezed(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" ")).trimmed();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a sample");
    return file.fileName();
}

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

adil::pdf::ReaderOptions reader()
{
    return {QStringLiteral(ADIL_BIN_DIR "/adil-reader"), std::chrono::seconds(20)};
}

}  // namespace samples

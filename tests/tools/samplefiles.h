// SPDX-License-Identifier: GPL-3.0-or-later
// Real files of each kind that a case may hold, made when they are asked for.
#pragma once

#include "ziparchive.h"

#include "support/catch.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace adil::sample {

inline QByteArray pdf(int pages)
{
    QByteArray kids;
    QList<QByteArray> all{{}, "<< /Type /Catalog /Pages 2 0 R >>", {}};
    for (int page = 0; page < pages; ++page) {
        kids += QByteArray::number(3 + 2 * page) + " 0 R ";
        all << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                + QByteArray::number(4 + 2 * page) + " 0 R >>"
            << "<< /Length 27 >>\nstream\n100 100 m 400 700 l S      \nendstream";
    }
    all[2] = "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>";
    QByteArray bytes = "%PDF-1.7\n", table = "0000000000 65535 f \n";
    for (qsizetype i = 1; i < all.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(all.size()), at = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

inline QByteArray picture(const char *format)
{
    QImage image(200, 120, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * y % 251, (x * 7 + y) % 256, (x ^ y) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

inline QByteArray run(const QString &program, const QStringList &arguments, const QString &made)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    QFile file(made);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QByteArray encryptedPdf()
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("a.pdf")),
                  locked = folder.filePath(QStringLiteral("b.pdf"));
    QFile file(plain);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf(1));
    file.close();
    return run(QStringLiteral("qpdf"),
               {QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("secret"),
                QStringLiteral("256"), QStringLiteral("--"), plain, locked},
               locked);
}

inline QByteArray recording(const char *name, int seconds = 2)
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(QLatin1String(name));
    QStringList arguments{QStringLiteral("-v"), QStringLiteral("error")};
    if (!made.endsWith(QStringLiteral("mp3")) && !made.endsWith(QStringLiteral("wav")))
        arguments << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
                  << QStringLiteral("testsrc=size=160x120:rate=10:duration=%1").arg(seconds);
    arguments << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
              << QStringLiteral("sine=duration=%1").arg(seconds) << made;
    return run(QStringLiteral("ffmpeg"), arguments, made);
}

inline QByteArray zip(const QList<courtserver::ZipPart> &parts)
{
    const auto bytes = courtserver::zipOf(parts, {2026, 11, 27});
    REQUIRE(bytes);
    return *bytes;
}

inline QByteArray docx(const QByteArray &type = "application/vnd.openxmlformats-officedocument."
                                                "wordprocessingml.document.main+xml",
                       const QByteArray &text = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                                                "wordprocessingml/2006/main\"><w:body/></w:document>")
{
    return zip({{QStringLiteral("[Content_Types].xml"),
                 "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                 "<Override PartName=\"/word/document.xml\" ContentType=\""
                     + type + "\"/></Types>"},
                {QStringLiteral("word/document.xml"), text}});
}

inline QByteArray odt(const QByteArray &manifest = "<manifest/>")
{
    return zip(
        {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", false},
         {QStringLiteral("content.xml"),
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"},
         {QStringLiteral("META-INF/manifest.xml"), manifest}});
}

}  // namespace adil::sample

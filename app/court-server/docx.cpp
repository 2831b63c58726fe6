// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx.h"

#include "contentkind.h"
#include "ziparchive.h"

#include <QXmlStreamWriter>

namespace adil::courtserver {

namespace {

const QString word = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

class Body {
public:
    explicit Body(court::Language language)
        : m_xml(&m_bytes)
        , m_language(language == court::Language::Kk ? QStringLiteral("kk-KZ") : QStringLiteral("ru-RU"))
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeNamespace(word, QStringLiteral("w"));
        m_xml.writeStartElement(word, QStringLiteral("document"));
        m_xml.writeStartElement(word, QStringLiteral("body"));
    }

    // `alignment` as the standard names it: "right", "center", "both".
    void paragraph(const QString &text, const char *alignment, bool bold = false)
    {
        m_xml.writeStartElement(word, QStringLiteral("p"));
        m_xml.writeStartElement(word, QStringLiteral("pPr"));
        setting("spacing", "120", "after");
        setting("jc", alignment);
        m_xml.writeEndElement();
        m_xml.writeStartElement(word, QStringLiteral("r"));
        m_xml.writeStartElement(word, QStringLiteral("rPr"));
        if (bold)
            m_xml.writeEmptyElement(word, QStringLiteral("b"));
        setting("sz", "28");  // half points
        m_xml.writeEmptyElement(word, QStringLiteral("lang"));
        m_xml.writeAttribute(word, QStringLiteral("val"), m_language);
        m_xml.writeEndElement();
        m_xml.writeStartElement(word, QStringLiteral("t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QByteArray end()
    {
        // A4 in twentieths of a point.
        m_xml.writeStartElement(word, QStringLiteral("sectPr"));
        m_xml.writeEmptyElement(word, QStringLiteral("pgSz"));
        m_xml.writeAttribute(word, QStringLiteral("w"), QStringLiteral("11906"));
        m_xml.writeAttribute(word, QStringLiteral("h"), QStringLiteral("16838"));
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void setting(const char *name, const char *value, const char *attribute = "val")
    {
        m_xml.writeEmptyElement(word, QLatin1String(name));
        m_xml.writeAttribute(word, QLatin1String(attribute), QLatin1String(value));
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_language;
};

}  // namespace

Result<QByteArray> docxOf(const DocxLetter &letter)
{
    Body body(letter.language);
    for (const QString &line : letter.head)
        body.paragraph(line, "right");
    body.paragraph(letter.title, "center", true);
    for (const QString &text : letter.paragraphs)
        body.paragraph(text, "both");
    body.paragraph(
        letter.dated.toString(QStringLiteral("dd.MM.yyyy")) + QStringLiteral("    ") + letter.signer, "both");
    const QByteArray types = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                             "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                             "<Default Extension=\"rels\" "
                             "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                             "<Override PartName=\"/word/document.xml\" ContentType=\""
        + QByteArray(docxType) + ".main+xml\"/></Types>";
    const QByteArray relations =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
        "Target=\"word/document.xml\"/></Relationships>";
    return zipOf({{QStringLiteral("[Content_Types].xml"), types},
                  {QStringLiteral("_rels/.rels"), relations},
                  {QStringLiteral("word/document.xml"), body.end()}},
                 letter.dated);
}

}  // namespace adil::courtserver

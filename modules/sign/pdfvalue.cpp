// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdfvalue.h"

#include <cmath>
#include <cstring>

namespace adil::sign {

PdfValue PdfValue::ofName(const QByteArray &name)
{
    PdfValue v;
    v.kind = Kind::Name;
    v.text = name;
    return v;
}

PdfValue PdfValue::ofNumber(qint64 number)
{
    PdfValue v;
    v.kind = Kind::Number;
    v.number = double(number);
    v.text = QByteArray::number(number);
    return v;
}

PdfValue PdfValue::ofReference(int object, int generation)
{
    PdfValue v;
    v.kind = Kind::Reference;
    v.object = object;
    v.generation = generation;
    return v;
}

PdfValue PdfValue::ofArray(const QList<PdfValue> &items)
{
    PdfValue v;
    v.kind = Kind::Array;
    v.items = items;
    return v;
}

PdfValue PdfValue::ofDictionary(const QMap<QByteArray, PdfValue> &entries)
{
    PdfValue v;
    v.kind = Kind::Dictionary;
    v.entries = entries;
    return v;
}

std::optional<qint64> PdfValue::count() const
{
    if (kind != Kind::Number || number < 0 || number > 1e15 || number != std::floor(number))
        return {};
    return qint64(number);
}

const PdfValue &PdfValue::operator[](const char *key) const
{
    static const PdfValue null;
    const auto found = entries.constFind(key);
    return found == entries.constEnd() ? null : *found;
}

bool PdfValue::operator==(const PdfValue &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Null: return true;
    case Kind::Bool:
    case Kind::Number: return number == other.number;
    case Kind::String:
    case Kind::Name: return text == other.text;
    case Kind::Array: return items == other.items;
    case Kind::Dictionary: return entries == other.entries;
    case Kind::Reference: return object == other.object && generation == other.generation;
    }
    return false;
}

static bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}
static bool isDelimiter(char c) { return c != '\0' && std::strchr("()<>[]{}/%", c) != nullptr; }
static bool isRegular(char c) { return !isSpace(c) && !isDelimiter(c); }
static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static QByteArray nameToPdf(const QByteArray &name)
{
    QByteArray out("/");
    for (const char c : name)
        if (isRegular(c) && c != '#' && c > ' ' && c < 127)
            out += c;
        else
            out += '#' + QByteArray(1, c).toHex();
    return out;
}

QByteArray toPdf(const PdfValue &value)
{
    QByteArray out;
    switch (value.kind) {
    case PdfValue::Kind::Null: return "null";
    case PdfValue::Kind::Bool: return value.number != 0 ? "true" : "false";
    case PdfValue::Kind::Number: return value.text;
    case PdfValue::Kind::String: return '<' + value.text.toHex() + '>';
    case PdfValue::Kind::Name: return nameToPdf(value.text);
    case PdfValue::Kind::Reference:
        return QByteArray::number(value.object) + ' ' + QByteArray::number(value.generation) + " R";
    case PdfValue::Kind::Array:
        for (const PdfValue &item : value.items)
            out += (out.isEmpty() ? "" : " ") + toPdf(item);
        return '[' + out + ']';
    case PdfValue::Kind::Dictionary:
        for (auto entry = value.entries.begin(); entry != value.entries.end(); ++entry)
            out += nameToPdf(entry.key()) + ' ' + toPdf(*entry) + '\n';
        return "<<\n" + out + ">>";
    }
    return out;
}

char PdfReader::peek(qsizetype ahead) const
{
    return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0';
}

void PdfReader::skipSpace()
{
    while (!atEnd()) {
        if (peek() == '%') {
            while (!atEnd() && peek() != '\n' && peek() != '\r')
                ++m_at;
        } else if (isSpace(peek())) {
            ++m_at;
        } else {
            return;
        }
    }
}

bool PdfReader::skipWord(const char *word)
{
    skipSpace();
    const auto size = qsizetype(std::strlen(word));
    if (atEnd() || !m_bytes.sliced(m_at).startsWith(word))
        return false;
    if (m_at + size < m_bytes.size() && isRegular(m_bytes[m_at + size]))
        return false;
    m_at += size;
    return true;
}

std::optional<PdfValue> PdfReader::value() { return value(0); }

std::optional<PdfValue> PdfReader::value(int depth)
{
    skipSpace();
    if (atEnd() || depth > 60)
        return {};
    const qsizetype begin = m_at;
    std::optional<PdfValue> found;
    PdfValue constant;
    if (peek() == '<' && peek(1) == '<')
        found = dictionary(depth);
    else if (peek() == '<')
        found = hexString();
    else if (peek() == '(')
        found = literal();
    else if (peek() == '[')
        found = array(depth);
    else if (peek() == '/')
        found = name();
    else if (isDigit(peek()) || peek() == '+' || peek() == '-' || peek() == '.')
        found = numberOrReference();
    else if (skipWord("null"))
        found = constant;
    else if (const bool isTrue = skipWord("true"); isTrue || skipWord("false")) {
        constant.kind = PdfValue::Kind::Bool;
        constant.number = isTrue ? 1 : 0;
        found = constant;
    }
    if (found) {
        found->begin = begin;
        found->end = m_at;
    }
    return found;
}

std::optional<PdfValue> PdfReader::array(int depth)
{
    PdfValue out = PdfValue::ofArray({});
    ++m_at;
    for (skipSpace(); peek() != ']'; skipSpace()) {
        auto item = value(depth + 1);
        if (!item)
            return {};
        out.items.append(std::move(*item));
    }
    ++m_at;
    return out;
}

std::optional<PdfValue> PdfReader::dictionary(int depth)
{
    PdfValue out = PdfValue::ofDictionary({});
    m_at += 2;
    for (skipSpace(); peek() == '/'; skipSpace()) {
        const auto key = name();
        const auto content = key ? value(depth + 1) : std::nullopt;
        if (!content || out.entries.contains(key->text))
            return {};
        out.entries.insert(key->text, *content);
    }
    if (peek() != '>' || peek(1) != '>')
        return {};
    m_at += 2;
    return out;
}

std::optional<PdfValue> PdfReader::name()
{
    PdfValue out = PdfValue::ofName({});
    for (++m_at; !atEnd() && isRegular(peek()); ++m_at) {
        const int high = hexDigit(peek(1)), low = hexDigit(peek(2));
        if (peek() == '#' && high >= 0 && low >= 0) {
            out.text += char(high * 16 + low);
            m_at += 2;
        } else {
            out.text += peek();
        }
    }
    return out;
}

// After a backslash: the reader stands on the character behind it and steps over it.
void PdfReader::escape(QByteArray &text)
{
    static constexpr char names[] = "nrtbf", meanings[] = "\n\r\t\b\f";
    const char c = peek();
    if (c >= '0' && c <= '7') {
        int code = 0;
        for (int digits = 0; digits < 3 && peek() >= '0' && peek() <= '7'; ++digits, ++m_at)
            code = code * 8 + (peek() - '0');
        text += char(code);
        return;
    }
    ++m_at;
    const char *found = c ? std::strchr(names, c) : nullptr;
    if (found)
        text += meanings[found - names];
    else if (c == '\r' && peek() == '\n')
        ++m_at;
    else if (c != '\r' && c != '\n')
        text += c;
}

std::optional<PdfValue> PdfReader::literal()
{
    PdfValue out;
    out.kind = PdfValue::Kind::String;
    int open = 1;
    ++m_at;
    while (!atEnd()) {
        const char c = peek();
        ++m_at;
        if (c == '\\') {
            escape(out.text);
            continue;
        }
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open == 0)
            return out;
        out.text += c;
    }
    return {};
}

std::optional<PdfValue> PdfReader::hexString()
{
    PdfValue out;
    out.kind = PdfValue::Kind::String;
    int high = -1;
    for (++m_at; !atEnd() && peek() != '>'; ++m_at) {
        const int digit = hexDigit(peek());
        if (digit < 0 && !isSpace(peek()))
            return {};
        if (digit >= 0 && high >= 0)
            out.text += char(high * 16 + digit);
        if (digit >= 0)
            high = high >= 0 ? -1 : digit;
    }
    if (atEnd())
        return {};
    ++m_at;
    if (high >= 0)
        out.text += char(high * 16);
    return out;
}

std::optional<PdfValue> PdfReader::number()
{
    const qsizetype begin = m_at;
    while (isDigit(peek()) || peek() == '+' || peek() == '-' || peek() == '.')
        ++m_at;
    PdfValue out;
    out.kind = PdfValue::Kind::Number;
    out.text = m_bytes.sliced(begin, m_at - begin).toByteArray();
    bool isNumber = false;
    out.number = out.text.toDouble(&isNumber);
    if (!isNumber || (!atEnd() && isRegular(peek())))
        return {};
    return out;
}

std::optional<PdfValue> PdfReader::numberOrReference()
{
    const auto first = number();
    const qsizetype after = m_at;
    if (!first || !first->count())
        return first;
    skipSpace();
    const auto second = isDigit(peek()) ? number() : std::nullopt;
    if (second && *first->count() <= 8'388'607 && second->count() && *second->count() <= 65'535
        && skipWord("R"))
        return PdfValue::ofReference(int(*first->count()), int(*second->count()));
    m_at = after;
    return first;
}

}  // namespace adil::sign

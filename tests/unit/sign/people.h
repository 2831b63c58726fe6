// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up authority and made-up judges for the tests of sign, and the outside programs that judge our work.
#pragma once

#include "sign/authority.h"
#include "sign/p12.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

namespace adil::sign {

inline QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

// Judges outside our program look at the computer's clock, so lifetimes of these tests are long.
inline Lifetime longLife() { return {utc("2024-01-01T00:00:00Z"), utc("2049-12-31T00:00:00Z")}; }
inline QDateTime signedAt() { return utc("2025-02-03T04:05:06Z"); }

inline Person judge(int number)
{
    static const QList<Person> all{
        {QStringLiteral("Сәрсенов"), QStringLiteral("Ерлан"), QStringLiteral("Қайратұлы"),
         QStringLiteral("750312300019"), QStringLiteral("Алмалы аудандық соты"),
         QStringLiteral("010140000016")},
        {QStringLiteral("Әбдірахманова"), QStringLiteral("Гүлнәр"), QStringLiteral("Өмірқызы"),
         QStringLiteral("820607400029"), QStringLiteral("Алмалы аудандық соты"),
         QStringLiteral("010140000016")},
        {QStringLiteral("Ким"), QStringLiteral("Виктор"), QString(), QStringLiteral("690921300037"),
         QStringLiteral("Алмалы аудандық соты"), QStringLiteral("010140000016")},
    };
    return all.at(number);
}

inline const Authority &authority()
{
    static const Authority one = *Authority::make(QStringLiteral("Adil demo certification authority"),
                                                  longLife());
    return one;
}

inline std::shared_ptr<P12Key> keyOf(const Person &person, KeyKind kind = KeyKind::EcP256,
                                     Use use = Use::Signing, const Lifetime &lifetime = longLife())
{
    const auto p12 = authority().p12For(person, QStringLiteral("пароль"), lifetime, use, kind);
    REQUIRE(p12);
    const auto key = P12Key::read(*p12, QStringLiteral("пароль"));
    REQUIRE(key);
    return *key;
}

// The keys of the three judges, made once.
inline const P12Key &judgesKey(int number)
{
    static const QList<std::shared_ptr<P12Key>> keys{keyOf(judge(0), KeyKind::Rsa2048), keyOf(judge(1)),
                                                     keyOf(judge(2))};
    return *keys.at(number);
}

// A folder where outside programs find their files.
class Bench {
public:
    QString put(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    QByteArray take(const char *name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // Runs a program in the folder; its words are all it printed.
    int run(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QString::fromLatin1(program), arguments);
        REQUIRE(process.waitForFinished());
        m_words = process.readAll();
        INFO(m_words.toStdString());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return process.exitCode();
    }
    // The same for a line without quotes.
    int run(const char *line)
    {
        QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
        const QByteArray program = words.takeFirst().toLatin1();
        return run(program.constData(), words);
    }
    [[nodiscard]] QByteArray words() const { return m_words; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_words;
};

inline QByteArray testFile(const char *name)
{
    QFile file(QStringLiteral(ADIL_TEST_DATA "/sign/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace adil::sign

// SPDX-License-Identifier: GPL-3.0-or-later
// A judicial act: from a template to the signed paper at the court, and what everybody can check of it.
#include "tour.h"

#include "act/actlistscreen.h"
#include "act/actscreen.h"
#include "casefile/casescreen.h"
#include "casefile/desk.h"
#include "sign/trust.h"
#include "sign/validator.h"
#include "ui/fields.h"
#include "ui/pageview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

namespace story {

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Tour::newAct()
{
    const auto part = [&](const char *name) {
        return named<QPlainTextEdit>(*m_window, said("adil::act::ActScreen", name));
    };
    return step(QStringLiteral("course"), QStringLiteral("The course of the case"),
                [&] {
                    if (!speak(ui::Language::Russian))
                        return false;
                    const auto *screen = openCase(m_case);
                    const auto *desk = screen ? seen<casefile::Desk>(*screen) : nullptr;
                    if (!check(QStringLiteral("the case is open"), desk != nullptr) || !desk)
                        return false;
                    QTest::mouseClick(desk->tabBar(), Qt::LeftButton, {},
                                      desk->tabBar()->tabRect(3).center());
                    return check(QStringLiteral("a decision can be begun"), until([&] {
                                     return button(*desk, said("adil::casefile::Desk", "New decision"))
                                         != nullptr;
                                 }));
                })
        && step(QStringLiteral("act"), QStringLiteral("A decision from its template, completed"), [&] {
               if (!press(*m_window, said("adil::casefile::Desk", "New decision"))
                   || !awaited<act::ActScreen>(*m_window))
                   return check(QStringLiteral("the act opens"), false);
               auto *reasoning = part("Reasoning part");
               if (!check(QStringLiteral("the template is filled from the case"),
                          reasoning && part("Introductory part")->toPlainText().contains(m_case.number)))
                   return false;
               QTest::mouseClick(reasoning->viewport(), Qt::LeftButton);
               key(QKeySequence::MoveToEndOfDocument);
               key(Qt::Key_Return);
               const QString own = QStringLiteral("Расчёт задолженности проверен судом и признан верным.");
               typeHere(own);
               return check(QStringLiteral("what is typed stands in it"),
                            reasoning->toPlainText().endsWith(own));
           });
}

bool Tour::preview()
{
    return step(QStringLiteral("preview"), QStringLiteral("The page that will be signed"), [&] {
        key(Qt::Key_F9);
        return check(QStringLiteral("F9 draws it"), until([&] {
                         auto *view = seen<ui::PageView>(*m_window);
                         return view && view->pages() > 0 && view->isComplete();
                     }));
    });
}

bool Tour::sign()
{
    return step(QStringLiteral("key"), QStringLiteral("The judge's key and its password"), [&] {
        const QString path = QDir(m_plan.keys).absoluteFilePath(m_plan.iin + QStringLiteral(".p12"));
        if (!check(QStringLiteral("the key file is chosen"),
                   saveAs(*m_window, said("adil::act::SignPane", "Choose the key file"), path)))
            return false;
        auto *field = seen<ui::PasswordField>(*m_window);
        QTest::mouseClick(field, Qt::LeftButton);
        typeHere(
            QString::fromUtf8(bytesOf(QDir(m_plan.keys).filePath(QStringLiteral("key-password"))).trimmed()));
        return check(QStringLiteral("the password is typed, and hidden"),
                     !field->text().isEmpty() && field->echoMode() == QLineEdit::Password);
    });
}

bool Tour::received()
{
    QSet<QString> before;
    for (const auto &signature : m_facts->all<court::Signature>())
        before << signature.value.id.value;
    const auto find = [&]() -> std::optional<court::Signature> {
        for (const auto &signature : m_facts->all<court::Signature>())
            if (signature.standing == store::Standing::Fact && !before.contains(signature.value.id.value))
                if (const auto act = m_facts->find(signature.value.actId); act
                    && act->value.caseId == m_case.id && act->standing == store::Standing::Fact
                    && act->value.state == court::ActState::Signed)
                    return signature.value;
        return {};
    };
    return step(QStringLiteral("signed"), QStringLiteral("Signed, and received by the court"), [&] {
        if (!check(QStringLiteral("the button signs"), press(*m_window, said("adil::act::SignPane", "Sign"))))
            return false;
        if (!check(QStringLiteral("the server has taken it: its facts are back"),
                   until([&] { return find().has_value(); })))
            return false;
        m_actId = find()->actId.value;
        const auto act = m_facts->find(Id<court::Act>{m_actId});
        const auto paper = m_facts->find(act->value.documentId.value_or(Id<court::Document>()));
        return check(QStringLiteral("nothing waits any more"), isSent())
            && check(QStringLiteral("the act stands among the papers of the case"),
                     paper && paper->standing == store::Standing::Fact && paper->value.caseId == m_case.id);
    });
}

bool Tour::save()
{
    return step(QStringLiteral("saved"), QStringLiteral("The files of the act, saved"), [&] {
        const std::pair<const char *, const char *> files[] = {{"Signed act, PDF…", "act.pdf"},
                                                               {"Separate signature, P7S…", "act.p7s"},
                                                               {"Text as signed, PDF…", "act-content.pdf"}};
        for (const auto &[words, name] : files) {
            const QString path = place(QLatin1String(name));
            if (!check(QStringLiteral("%1 is saved").arg(QLatin1String(name)),
                       saveAs(*m_window, said("adil::act::SignPane", words), path)
                           && until([&] { return !bytesOf(path).isEmpty(); }, 5s)))
                return false;
        }
        return true;
    });
}

bool Tour::verify()
{
    return step(QStringLiteral("acts"), QStringLiteral("What anybody can check; then the list of acts"), [&] {
        const QByteArray pdf = bytesOf(place(QStringLiteral("act.pdf")));
        const QByteArray content = bytesOf(place(QStringLiteral("act-content.pdf")));
        const QByteArray cms = bytesOf(place(QStringLiteral("act.p7s")));
        if (!check(QStringLiteral("the signed file begins with exactly the text as signed"),
                   content.startsWith("%PDF-") && pdf.startsWith(content) && pdf.size() > content.size()))
            return false;
        adil::sign::Trust trust;
        for (const auto &anchor : m_facts->all<court::TrustAnchor>())
            (void)trust.add(anchor.value.pem.toUtf8());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto passes = [&](const QByteArray &file, const std::optional<QByteArray> &over) {
            const auto report = adil::sign::validate({file, over, trust, now, {}});
            return report && report->verdict == adil::sign::Verdict::Passed && report->signatures.size() == 1
                && report->signatures.first().certificate->iin == m_plan.iin;
        };
        QByteArray forged = content;
        forged[forged.size() / 2] = char(forged[forged.size() / 2] ^ 1);
        const auto text = read(place(QStringLiteral("act.pdf")));
        if (!check(QStringLiteral("the signature in the PDF is good, and the judge's"), passes(pdf, {}))
            || !check(QStringLiteral("the separate one over the text too"), passes(cms, content))
            || !check(QStringLiteral("over a changed text it is not"), !passes(cms, forged))
            || !check(QStringLiteral("the paper names its case"),
                      text && QString(text->first).remove(u' ').contains(m_case.number)))
            return false;
        key(QKeySequence(Qt::ALT | Qt::Key_6));
        return check(QStringLiteral("Alt+6 lists it"), until([&] {
                         const auto *list = seen<act::ActListScreen>(*m_window);
                         return list && hasRow(*list, m_actId);
                     }));
    });
}

}  // namespace story

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include "model/livemodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <optional>

namespace story {

bool until(const std::function<bool()> &met, std::chrono::milliseconds most)
{
    return QTest::qWaitFor(met, int(most.count()));
}

QString said(const char *context, const char *text) { return QCoreApplication::translate(context, text); }

QAbstractButton *button(const QWidget &within, const QString &words)
{
    const auto all = within.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all)
        if (one->isVisible() && (one->text() == words || one->accessibleName() == words))
            return one;
    return nullptr;
}

bool press(QWidget *button)
{
    if (!button || !until([&] { return button->isVisible() && button->isEnabled(); }, 10s))
        return false;
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    return true;
}

bool press(const QWidget &within, const QString &words)
{
    return until([&] { return button(within, words) != nullptr; }, 10s) && press(button(within, words));
}

void type(QWidget &field, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key(letter.toUpper().unicode()), QString(letter),
                            letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
}

void typeInstead(QWidget &field, const QString &text)
{
    QTest::mouseClick(&field, Qt::LeftButton);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    type(field, text);
}

namespace {

struct Place {
    QAbstractItemView *view;
    QModelIndex index;
};

QString idAt(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return (proxy ? proxy->mapToSource(index) : index).data(adil::model::LiveModel::KeyRole).toString();
}

std::optional<Place> placeOf(const QWidget &within, const QString &recordId)
{
    const auto views = within.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!view->isVisible() || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (const QModelIndex index = view->model()->index(row, 0); idAt(index) == recordId)
                return Place{view, index};
    }
    return {};
}

// Left of the middle: a button at a row's end is another thing than the row.
std::optional<QPoint> bring(const Place &place)
{
    place.view->scrollTo(place.index, QAbstractItemView::PositionAtCenter);
    const QRect rect = place.view->visualRect(place.index).intersected(place.view->viewport()->rect());
    if (rect.isEmpty())
        return {};
    return QPoint(rect.left() + std::min(rect.width() / 3, 200), rect.center().y());
}

}  // namespace

bool hasRow(const QWidget &within, const QString &recordId) { return placeOf(within, recordId).has_value(); }

bool clickRow(const QWidget &within, const QString &recordId)
{
    const auto place = placeOf(within, recordId);
    const auto at = place ? bring(*place) : std::nullopt;
    if (at)
        QTest::mouseClick(place->view->viewport(), Qt::LeftButton, {}, *at);
    return at.has_value();
}

bool openRow(const QWidget &within, const QString &recordId)
{
    if (!clickRow(within, recordId))
        return false;
    // What the click changed may have moved the row.
    const auto place = placeOf(within, recordId);
    const auto at = place ? bring(*place) : std::nullopt;
    if (at)
        QTest::mouseDClick(place->view->viewport(), Qt::LeftButton, {}, *at);
    return at.has_value();
}

bool saveAs(const QWidget &within, const QString &buttonWords, const QString &path)
{
    bool answered = false;
    QTimer look;
    QTimer enough;  // a dialog that takes no answer must not keep us for ever
    const auto dialog = [] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); };
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!dialog() || !dialog()->isVisible())
            return;
        auto *name = dialog()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        auto *buttons = dialog()->findChild<QDialogButtonBox *>();
        if (!name || !buttons)
            return dialog()->reject();
        answered = true;
        if (name->text() != path)
            typeInstead(*name, path);
        // The first click may only close the list of names that came up while one typed.
        for (const auto which : {QDialogButtonBox::Save, QDialogButtonBox::Open})
            if (QPushButton *accept = buttons->button(which))
                QTest::mouseClick(accept, Qt::LeftButton);
    });
    QObject::connect(&enough, &QTimer::timeout, &enough, [&] {
        answered = false;
        if (dialog())
            dialog()->reject();
    });
    look.start(50ms);
    enough.start(15s);
    return press(within, buttonWords) && until([&] { return answered; }, 15s);
}

}  // namespace story

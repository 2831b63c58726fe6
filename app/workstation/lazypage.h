// SPDX-License-Identifier: GPL-3.0-or-later
// A place in the frame whose screen is made when it is first seen: the start pays for Today alone.
#pragma once

#include <QShowEvent>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace adil::app {

class LazyPage : public QWidget {
public:
    explicit LazyPage(std::function<QWidget *()> make)
        : m_make(std::move(make))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        if (const auto make = std::exchange(m_make, nullptr)) {
            QWidget *page = make();
            layout()->addWidget(page);
            setFocusProxy(page);
        }
        QWidget::showEvent(event);
    }

private:
    std::function<QWidget *()> m_make;
};

}  // namespace adil::app

#pragma once

#include "ui/render/Language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>

namespace hoego::ui {

/// A test that may speak Korean or English. The language is taken back at its end.
class InLanguage : public testing::Test {
protected:
    ~InLanguage() override { QLocale::setDefault(m_before); }

    static QCoreApplication& application()
    {
        static int count = 1;
        static char name[] = "tests";
        static char* arguments[] = {name, nullptr};
        static QCoreApplication application{count, arguments};
        return application;
    }

    QCoreApplication& m_application = application();
    QLocale m_before;
    Language language;
};

} // namespace hoego::ui

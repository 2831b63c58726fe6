// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/value.h"

namespace adil::record {

QVariant toColumn(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return qint64(value.toBool());
    case QJsonValue::Double: return value.toInteger();
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

QJsonValue fromColumn(const QVariant &column, Shape shape)
{
    if (column.isNull())
        return {};
    switch (shape) {
    case Shape::Boolean: return column.toLongLong() != 0;
    case Shape::Structured: {
        const auto document = QJsonDocument::fromJson(column.toString().toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    case Shape::Plain: break;
    }
    if (column.typeId() == QMetaType::QString)
        return column.toString();
    return column.toLongLong();
}

}  // namespace adil::record

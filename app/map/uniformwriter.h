// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QMatrix4x4>
#include <QSGMaterialShader>

#include <array>
#include <cstring>

namespace waypost {

/** Fills a shader's uniform block front to back; the caller keeps the std140 order that needs no padding. */
class UniformWriter
{
public:
    explicit UniformWriter(QByteArray *buffer)
        : m_buffer(buffer)
    {
    }

    void put(const QMatrix4x4 &matrix) { write(matrix.constData(), 16); }
    void put(float value) { write(&value, 1); }
    void put(float a, float b) { write(std::array{a, b}.data(), 2); }
    void put(float a, float b, float c, float d) { write(std::array{a, b, c, d}.data(), 4); }
    /** Premultiplied, as the scene graph blends. */
    void put(const QColor &color, float opacity)
    {
        const float alpha = color.alphaF() * opacity;
        put(color.redF() * alpha, color.greenF() * alpha, color.blueF() * alpha, alpha);
    }
    /** Clip-space steps of one pixel to the right and down. */
    void putPixelToClip(const QSGMaterialShader::RenderState &state)
    {
        const QMatrix4x4 projection = state.projectionMatrix();
        put(projection(0, 0), projection(1, 1));
    }

private:
    void write(const float *values, qsizetype count)
    {
        const qsizetype size = count * qsizetype(sizeof(float));
        Q_ASSERT(m_at + size <= m_buffer->size());
        std::memcpy(m_buffer->data() + m_at, values, static_cast<std::size_t>(size));
        m_at += size;
    }

    QByteArray *m_buffer;
    qsizetype m_at = 0;
};

} // namespace waypost

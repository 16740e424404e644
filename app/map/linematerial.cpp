// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/linematerial.h"

#include "map/uniformwriter.h"

namespace waypost {

namespace {

class LineShader final : public QSGMaterialShader
{
public:
    LineShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/waypost/map/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/waypost/map/shaders/line.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<LineMaterial *>(newMaterial);
        const QVector4D dash = material->dash;
        UniformWriter uniforms(state.uniformData());
        uniforms.put(state.combinedMatrix());
        uniforms.put(material->color, state.opacity());
        uniforms.put(dash.x(), dash.y(), dash.z(), dash.w());
        uniforms.putPixelToClip(state);
        uniforms.put(material->width / 2, 0.5f / state.devicePixelRatio());
        uniforms.put(material->origin.x(), material->origin.y());
        uniforms.put(material->unitPixels);
        return true;
    }
};

} // namespace

LineMaterial::LineMaterial()
{
    setFlag(Blending);
    setFlag(NoBatching); // the vertex shader leaves the matrix for last, so merged vertices would be wrong
}

QSGMaterialType *LineMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *LineMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new LineShader;
}

int LineMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : int(this > other);
}

const QSGGeometry::AttributeSet &lineAttributes()
{
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(
            0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(
            1, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(
            2, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{3, sizeof(LineVertex), attributes};
    return set;
}

} // namespace waypost

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/dotmaterial.h"

#include "map/uniformwriter.h"

namespace waypost {

namespace {

class DotShader final : public QSGMaterialShader
{
public:
    DotShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/waypost/map/shaders/dot.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/waypost/map/shaders/dot.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<DotMaterial *>(newMaterial);
        UniformWriter uniforms(state.uniformData());
        uniforms.put(state.combinedMatrix());
        uniforms.put(material->color, state.opacity());
        uniforms.putPixelToClip(state);
        uniforms.put(material->radiusPerRoot, 0.5f / state.devicePixelRatio());
        uniforms.put(material->origin.x(), material->origin.y());
        uniforms.put(material->isSquare ? 1.f : 0.f);
        return true;
    }
};

} // namespace

DotMaterial::DotMaterial()
{
    setFlag(Blending);
    setFlag(NoBatching); // as for lines
}

QSGMaterialType *DotMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *DotMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new DotShader;
}

int DotMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : int(this > other);
}

const QSGGeometry::AttributeSet &dotAttributes()
{
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(
            0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(
            1, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(
            2, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{3, sizeof(DotVertex), attributes};
    return set;
}

} // namespace waypost

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/strokematerial.h"

#include "map/uniformwriter.h"

namespace waypost {

namespace {

class StrokeShader final : public QSGMaterialShader
{
public:
    StrokeShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/waypost/map/shaders/stroke.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/waypost/map/shaders/stroke.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<StrokeMaterial *>(newMaterial);
        UniformWriter uniforms(state.uniformData());
        uniforms.put(state.combinedMatrix());
        uniforms.put(static_cast<float>(material->origin.x()), static_cast<float>(material->origin.y()));
        uniforms.put(material->dashOn, material->dashOff);
        uniforms.put(material->scale);
        uniforms.put(material->width / 2);
        uniforms.put(0.5f / state.devicePixelRatio());
        uniforms.put(material->isRound ? 1.0f : 0.0f);
        uniforms.put(state.opacity());
        return true;
    }
};

} // namespace

StrokeMaterial::StrokeMaterial()
{
    setFlag(Blending);
    setFlag(NoBatching); // places become pixels in the shader only
}

QSGMaterialType *StrokeMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *StrokeMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new StrokeShader;
}

int StrokeMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : int(this > other);
}

const QSGGeometry::AttributeSet &strokeAttributes()
{
    using G = QSGGeometry;
    static const G::Attribute attributes[] = {
        G::Attribute::createWithAttributeType(0, 2, G::FloatType, G::PositionAttribute),
        G::Attribute::createWithAttributeType(1, 2, G::FloatType, G::UnknownAttribute),
        G::Attribute::createWithAttributeType(2, 2, G::FloatType, G::UnknownAttribute),
        G::Attribute::createWithAttributeType(3, 4, G::UnsignedByteType, G::ColorAttribute),
    };
    static const G::AttributeSet set{4, sizeof(StrokeVertex), attributes};
    return set;
}

} // namespace waypost

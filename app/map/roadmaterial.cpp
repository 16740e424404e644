// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/roadmaterial.h"

#include "map/uniformwriter.h"

namespace waypost {

namespace {

class RoadShader final : public QSGMaterialShader
{
public:
    RoadShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/waypost/map/shaders/road.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/waypost/map/shaders/road.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<RoadMaterial *>(newMaterial);
        UniformWriter uniforms(state.uniformData());
        uniforms.put(state.combinedMatrix());
        uniforms.put(material->color, state.opacity());
        uniforms.putPixelToClip(state);
        uniforms.put(material->origin.x(), material->origin.y());
        uniforms.put(material->widths.x() / 2, material->widths.y() / 2);
        uniforms.put(0.5f / state.devicePixelRatio());
        return true;
    }
};

} // namespace

RoadMaterial::RoadMaterial()
{
    setFlag(Blending);
    setFlag(NoBatching); // as for lines
}

QSGMaterialType *RoadMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *RoadMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new RoadShader;
}

int RoadMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : int(this > other);
}

} // namespace waypost

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fillmaterial.h"

#include "map/uniformwriter.h"

namespace waypost {

namespace {

class FillShader final : public QSGMaterialShader
{
public:
    FillShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/waypost/map/shaders/fill.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/waypost/map/shaders/fill.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<FillMaterial *>(newMaterial);
        UniformWriter uniforms(state.uniformData());
        uniforms.put(state.combinedMatrix());
        uniforms.put(material->color, state.opacity());
        uniforms.put(material->origin.x(), material->origin.y());
        return true;
    }
};

} // namespace

FillMaterial::FillMaterial()
{
    setFlag(NoBatching); // as for lines
}

QSGMaterialType *FillMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *FillMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new FillShader;
}

int FillMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : int(this > other);
}

} // namespace waypost

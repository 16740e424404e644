// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/spritematerial.h"

#include "map/uniformwriter.h"

namespace waypost {

namespace {

class SpriteShader final : public QSGMaterialShader
{
public:
    SpriteShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/waypost/map/shaders/sprite.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/waypost/map/shaders/sprite.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<SpriteMaterial *>(newMaterial);
        UniformWriter uniforms(state.uniformData());
        uniforms.put(state.combinedMatrix());
        uniforms.put(static_cast<float>(material->origin.x()), static_cast<float>(material->origin.y()));
        uniforms.put(material->scale, material->devicePixels);
        uniforms.put(state.opacity(), material->blinkOpacity);
        return true;
    }

    void updateSampledImage(
        RenderState &state, int, QSGTexture **texture, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        QSGTexture *atlas = static_cast<SpriteMaterial *>(newMaterial)->atlas.get();
        atlas->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = atlas;
    }
};

} // namespace

SpriteMaterial::SpriteMaterial()
{
    setFlag(Blending);
    setFlag(NoBatching); // places become pixels in the shader only
}

QSGMaterialType *SpriteMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *SpriteMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new SpriteShader;
}

int SpriteMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : int(this > other);
}

const QSGGeometry::AttributeSet &spriteAttributes()
{
    using G = QSGGeometry;
    static const G::Attribute attributes[] = {
        G::Attribute::createWithAttributeType(0, 2, G::FloatType, G::PositionAttribute),
        G::Attribute::createWithAttributeType(1, 2, G::FloatType, G::UnknownAttribute),
        G::Attribute::createWithAttributeType(2, 2, G::FloatType, G::TexCoordAttribute),
        G::Attribute::createWithAttributeType(3, 1, G::FloatType, G::UnknownAttribute),
        G::Attribute::createWithAttributeType(4, 1, G::FloatType, G::UnknownAttribute),
    };
    static const G::AttributeSet set{5, sizeof(SpriteVertex), attributes};
    return set;
}

} // namespace waypost

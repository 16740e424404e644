#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in vec2 atlasAt;
layout(location = 1) in float opacity;
layout(location = 0) out vec4 fragColor;

layout(binding = 1) uniform sampler2D atlas;

void main()
{
    fragColor = texture(atlas, atlasAt) * opacity;
}

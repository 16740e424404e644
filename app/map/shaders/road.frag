#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in float across;
layout(location = 1) in float halfWidth;
layout(location = 2) in float opacity;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec2 pixelToClip;
    vec2 origin;
    vec2 halfWidths;
    float feather;
} params;

void main()
{
    float cover = clamp((halfWidth - abs(across)) / (2.0 * params.feather) + 0.5, 0.0, 1.0);
    fragColor = params.color * (cover * opacity);
}

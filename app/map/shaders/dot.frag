#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in vec2 fromCentre;
layout(location = 1) in float radius;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec2 pixelToClip;
    float radiusPerRoot;
    float feather;
} params;

void main()
{
    float cover = clamp((radius - length(fromCentre)) / (2.0 * params.feather) + 0.5, 0.0, 1.0);
    fragColor = params.color * cover;
}

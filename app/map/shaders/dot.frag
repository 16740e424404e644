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
    vec2 origin;
    float square;
} params;

void main()
{
    float away = mix(length(fromCentre), max(abs(fromCentre.x), abs(fromCentre.y)), params.square);
    float cover = clamp((radius - away) / (2.0 * params.feather) + 0.5, 0.0, 1.0);
    fragColor = params.color * cover;
}

#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in vec4 tint;
layout(location = 1) in vec3 place;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec2 origin;
    vec2 dash;
    float scale;
    float halfWidth;
    float feather;
    float roundness;
    float opacity;
} params;

void main()
{
    float beyond = max(0.0, max(-place.x, place.x - place.z));
    float away = length(vec2(beyond, place.y));
    float cover = clamp((params.halfWidth - away) / (2.0 * params.feather) + 0.5, 0.0, 1.0);
    if (params.dash.x > 0.0 && mod(place.x, params.dash.x + params.dash.y) > params.dash.x)
        cover = 0.0;
    fragColor = tint * cover;
}

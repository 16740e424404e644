#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in float across;
layout(location = 1) in float along;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec4 dash;
    vec2 pixelToClip;
    float halfWidth;
    float feather;
    vec2 origin;
    float unitPixels;
} params;

float dashed(float at)
{
    float period = params.dash.x + params.dash.y + params.dash.z + params.dash.w;
    if (period <= 0.0)
        return 1.0;
    float phase = mod(at, period);
    float second = params.dash.x + params.dash.y;
    return phase < params.dash.x || (phase >= second && phase < second + params.dash.z) ? 1.0 : 0.0;
}

void main()
{
    float cover = clamp((params.halfWidth - abs(across)) / (2.0 * params.feather) + 0.5, 0.0, 1.0);
    fragColor = params.color * (cover * dashed(along));
}

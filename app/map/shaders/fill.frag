#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec2 origin;
} params;

void main()
{
    fragColor = params.color;
}

#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in vec2 position;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec2 origin; // in the units of position
} params;

void main()
{
    gl_Position = params.matrix * vec4(position - params.origin, 0.0, 1.0);
}

#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line as quads of constant width in pixels: corners carry their place on the line and which way to step aside.
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 aside; // unit length
layout(location = 2) in vec2 track; // distance from the line's start in cell units, side -1 or 1

layout(location = 0) out float across; // pixels from the middle of the line
layout(location = 1) out float along; // pixels from its start

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec4 dash; // on, off, on, off in pixels; all 0 = solid
    vec2 pixelToClip;
    float halfWidth;
    float feather; // half a device pixel
    vec2 origin; // in the units of position
    float unitPixels; // pixels of a cell unit
} params;

void main()
{
    float reach = params.halfWidth + params.feather;
    across = track.y * reach;
    along = track.x * params.unitPixels;
    gl_Position = params.matrix * vec4(position - params.origin, 0.0, 1.0);
    vec2 turned = normalize((params.matrix * vec4(aside, 0.0, 0.0)).xy / params.pixelToClip);
    gl_Position.xy += turned * reach * params.pixelToClip;
}

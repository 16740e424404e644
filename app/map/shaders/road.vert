#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stretch of road as a quad; the more it is used, the wider and the more solid it is.
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 aside; // unit length
layout(location = 2) in vec2 track; // use 0..1, side -1 or 1

layout(location = 0) out float across; // pixels from the middle of the road
layout(location = 1) out float halfWidth; // pixels
layout(location = 2) out float opacity;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec2 pixelToClip;
    vec2 origin; // in the units of position
    vec2 halfWidths; // of the quietest and the busiest road
    float feather; // half a device pixel
} params;

void main()
{
    halfWidth = mix(params.halfWidths.x, params.halfWidths.y, track.x);
    opacity = mix(0.3, 1.0, track.x);
    float reach = halfWidth + params.feather;
    across = track.y * reach;
    gl_Position = params.matrix * vec4(position - params.origin, 0.0, 1.0);
    vec2 turned = normalize((params.matrix * vec4(aside, 0.0, 0.0)).xy / params.pixelToClip);
    gl_Position.xy += turned * reach * params.pixelToClip;
}

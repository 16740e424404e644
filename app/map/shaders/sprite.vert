#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture from the atlas at a place on the map, of constant size in pixels. Panning and zooming change the uniforms
// only, never the vertices.
layout(location = 0) in vec2 position; // world units from the origin of the buffer
layout(location = 1) in vec2 corner; // pixels from the place to this corner
layout(location = 2) in vec2 texel; // atlas coordinates, 0..1
layout(location = 3) in float blinks; // 1 = fades with the blink
layout(location = 4) in float solidity; // 1 = nothing shows through

layout(location = 0) out vec2 atlasAt;
layout(location = 1) out float opacity;

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec2 origin; // where the buffer's origin shows, in pixels
    float scale; // pixels of a world unit
    float devicePixels; // per pixel
    float itemOpacity;
    float blinkOpacity;
} params;

void main()
{
    vec2 place = params.origin + position * params.scale;
    // Whole device pixels keep rings and squares crisp.
    place = floor(place * params.devicePixels + 0.5) / params.devicePixels;
    atlasAt = texel;
    opacity = params.itemOpacity * solidity * mix(1.0, params.blinkOpacity, blinks);
    gl_Position = params.matrix * vec4(place + corner, 0.0, 1.0);
}

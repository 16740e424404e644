#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A town as a disc whose radius in pixels grows with the root of its population and with the zoom.
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 corner; // -1 or 1 each
layout(location = 2) in float root; // of the population

layout(location = 0) out vec2 fromCentre; // pixels
layout(location = 1) out float radius; // pixels

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec4 color;
    vec2 pixelToClip;
    float radiusPerRoot;
    float feather;
    vec2 origin; // in the units of position
    float square; // 0 = discs, 1 = squares
} params;

void main()
{
    radius = clamp(root * params.radiusPerRoot, 0.55, 5.0);
    fromCentre = corner * (radius + params.feather);
    gl_Position = params.matrix * vec4(position - params.origin, 0.0, 1.0);
    gl_Position.xy += fromCentre * params.pixelToClip;
}

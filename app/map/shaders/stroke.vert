#version 440
// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stretch of line on the map, of constant width in pixels. Panning and zooming change the uniforms only.
layout(location = 0) in vec2 position; // this end, in world units from the origin of the buffer
layout(location = 1) in vec2 other; // the other end
layout(location = 2) in vec2 corner; // -1 beginning or 1 end of the stroke, -1 or 1 side of it
layout(location = 3) in vec4 color; // premultiplied

layout(location = 0) out vec4 tint;
layout(location = 1) out vec3 place; // pixels from the beginning, from the middle line, and the stroke's length

layout(std140, binding = 0) uniform Params {
    mat4 matrix;
    vec2 origin; // where the buffer's origin shows, in pixels
    vec2 dash; // on and off in pixels; 0 = solid
    float scale; // pixels of a world unit
    float halfWidth;
    float feather; // half a device pixel
    float roundness; // 1 = round ends, 0 = flat
    float opacity;
} params;

void main()
{
    vec2 way = (other - position) * params.scale * -corner.x; // from the beginning to the end
    float length = length(way);
    vec2 ahead = length > 0.0 ? way / length : vec2(1.0, 0.0);
    float reach = params.halfWidth + params.feather;
    float beyond = params.roundness * reach * corner.x;
    vec2 at = params.origin + position * params.scale + ahead * beyond + vec2(-ahead.y, ahead.x) * reach * corner.y;
    tint = color * params.opacity;
    place = vec3((corner.x > 0.0 ? length : 0.0) + beyond, reach * corner.y, length);
    gl_Position = params.matrix * vec4(at, 0.0, 1.0);
}

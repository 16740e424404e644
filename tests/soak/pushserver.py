# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A push server on loopback for the long tests: takes any sign-in and sends what it is told to. No packages needed."""

import base64
import hashlib
import socket
import struct
import threading

_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class PushServer:
    """One feed. Clients come and go; send() goes to the one that signed in last."""

    def __init__(self, greeting=None):
        self._greeting = greeting
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._client = None
        self._ready = threading.Event()
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self):
        return "ws://127.0.0.1:%d/websocket" % self._listener.getsockname()[1]

    def wait_for_sign_in(self, seconds=30):
        if not self._ready.wait(seconds):
            raise TimeoutError("nobody signed in")

    def forget_client(self):
        """The next wait is for another one."""
        self._ready.clear()

    def send(self, text):
        """False when nobody is there."""
        try:
            with self._lock:
                if self._client is None:
                    return False
                self._client.sendall(_frame(1, text.encode()))
            return True
        except OSError:
            return False

    def _accept(self):
        while True:
            client, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            stream = client.makefile("rb")
            _shake_hands(client, stream)
            while True:
                kind, payload = _read_frame(stream)
                if kind == 8:
                    return
                if kind == 9:
                    with self._lock:
                        client.sendall(_frame(10, payload))
                elif kind == 1 and not self._ready.is_set():
                    if self._greeting:
                        client.sendall(_frame(1, self._greeting.encode()))
                    with self._lock:
                        self._client = client
                    self._ready.set()
        except (OSError, EOFError, ValueError):
            pass
        finally:
            with self._lock:
                if self._client is client:
                    self._client = None
            client.close()


def _shake_hands(client, stream):
    key = b""
    while True:
        line = stream.readline().strip()
        if not line:
            break
        if line.lower().startswith(b"sec-websocket-key:"):
            key = line.split(b":", 1)[1].strip()
    if not key:
        raise ValueError("no WebSocket")
    accept = base64.b64encode(hashlib.sha1(key + _MAGIC).digest())
    client.sendall(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")


def _frame(kind, payload):
    size = len(payload)
    if size < 126:
        head = struct.pack("!BB", 0x80 | kind, size)
    elif size < 65536:
        head = struct.pack("!BBH", 0x80 | kind, 126, size)
    else:
        head = struct.pack("!BBQ", 0x80 | kind, 127, size)
    return head + payload


def _read_frame(stream):
    head = _read(stream, 2)
    size = head[1] & 127
    if size == 126:
        size = struct.unpack("!H", _read(stream, 2))[0]
    elif size == 127:
        size = struct.unpack("!Q", _read(stream, 8))[0]
    mask = _read(stream, 4) if head[1] & 128 else b"\0\0\0\0"
    payload = bytearray(_read(stream, size))
    for i in range(size):
        payload[i] ^= mask[i % 4]
    return head[0] & 15, bytes(payload)


def _read(stream, size):
    data = stream.read(size)
    if len(data) != size:
        raise EOFError
    return data

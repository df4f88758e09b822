// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_streams.h"

#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <QCoreApplication>

#include <fcntl.h>
#include <io.h>
#endif

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// More than the longest answer (1 MiB), so that the one who reads it can say which answer is too long.
constexpr qsizetype inputLimit = 4LL * 1024 * 1024;

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto length = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, length, stream) == length && std::fflush(stream) == 0;
}

} // namespace

void prepareStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
            // The lowest free number is this one. A folder can neither be read nor written, which is what a
            // closed stream should be.
            static_cast<void>(::open("/", O_RDONLY)); // NOLINT(cppcoreguidelines-pro-type-vararg)
        }
    }
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(bugprone-signal-handler): no handler of ours
#endif
#ifdef Q_OS_WIN
    // Bytes as they are: no carriage returns.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
}

std::optional<QStringList> commandLineArguments(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    // The 8-bit arguments have lost what the code page lacks; Qt asks the system for the wide ones.
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments().mid(1);
#else
    QStringList arguments;
    for (int at = 1; at < argc; ++at) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString argument = decode(QByteArrayView(argv[at]));
        if (decode.hasError()) {
            return std::nullopt;
        }
        arguments.append(argument);
    }
    return arguments;
#endif
}

Result<QByteArray> readStandardInput()
{
    QByteArray bytes;
    std::array<char, 16'384> piece {};
    for (;;) {
        const size_t got = std::fread(piece.data(), 1, piece.size(), stdin);
        bytes.append(piece.data(), static_cast<qsizetype>(got));
        if (bytes.size() > inputLimit) {
            return Message {"Standard input is longer than 4 MiB; give a shorter text."};
        }
        if (got < piece.size()) {
            break;
        }
    }
    if (std::ferror(stdin) != 0) {
        return Message {"Standard input cannot be read: %1.", {QString::fromLocal8Bit(std::strerror(errno))}};
    }
    return bytes;
}

ExitStatus writeStandardStreams(const Console &console)
{
    ExitStatus status = console.status();
    QByteArray talk = console.talk();
    if (!console.result().isEmpty() && !write(stdout, console.result())) {
        status = ExitStatus::FileTrouble;
        talk += "askwell-cli: The result could not be written to standard output: ";
        talk += std::strerror(errno);
        talk += ".\n";
    }
    // Where standard error cannot be written either, the status is all that is left to say.
    static_cast<void>(write(stderr, talk));
    return status;
}

} // namespace Askwell

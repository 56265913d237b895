// Joins libFuzzer, which makes inputs and counts branches, with the program in C#, which reads them: SharpFuzz writes the branches it passes into shared memory, after which the input lies.
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/shm.h>
#include <unistd.h>

// The size of SharpFuzz's map, and of the room for an input behind it.
enum { MAP_BYTES = 65536, INPUT_BYTES = 1 << 20 };

// Read by libFuzzer only, through its section; a static one the compiler would leave out.
__attribute__((section("__libfuzzer_extra_counters"))) uint8_t counters[MAP_BYTES];

static uint8_t *shared;
static int lengths, verdicts;

static void stop(const char *what)
{
    fprintf(stderr, "driver: %s\n", what);
    exit(1);
}

static void tell(const char *name, int number)
{
    char text[16];
    snprintf(text, sizeof text, "%d", number);
    setenv(name, text, 1);
}

// libFuzzer's clock interrupts what waits; a pipe is then asked once more.
static int sent(int32_t number)
{
    ssize_t count;
    while ((count = write(lengths, &number, sizeof number)) < 0 && errno == EINTR)
        continue;
    return count == sizeof number;
}

static int received(int32_t *number)
{
    ssize_t count;
    while ((count = read(verdicts, number, sizeof *number)) < 0 && errno == EINTR)
        continue;
    return count == sizeof *number;
}

static void start(char **command)
{
    int memory = shmget(IPC_PRIVATE, MAP_BYTES + INPUT_BYTES, IPC_CREAT | 0600);
    if (memory < 0 || (shared = shmat(memory, NULL, 0)) == (void *)-1)
        stop("no shared memory");
    int to[2], from[2];
    if (pipe(to) != 0 || pipe(from) != 0)
        stop("no pipes");
    pid_t child = fork();
    if (child == 0) {
        tell("__LIBFUZZER_SHM_ID", memory);
        tell("__LIBFUZZER_CONTROL_PIPE_ID", to[0]);
        tell("__LIBFUZZER_STATUS_PIPE_ID", from[1]);
        close(to[1]), close(from[0]);
        execvp(command[0], command);
        _exit(127);
    }
    close(to[0]), close(from[1]);
    lengths = to[1], verdicts = from[0];
    signal(SIGPIPE, SIG_IGN);
    int32_t ready;
    if (child < 0 || !received(&ready))
        stop("the program does not start");
    // Both have it by now; so it goes with the last of them.
    shmctl(memory, IPC_RMID, NULL);
}

int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    (void)count, (void)arguments;
    static char *command[] = { "dotnet", NULL, "guided", NULL, NULL };
    command[1] = getenv("FUZZ_PROGRAM");
    command[3] = getenv("FUZZ_TARGET");
    if (!command[1] || !command[3])
        stop("FUZZ_PROGRAM and FUZZ_TARGET say what to run");
    start(command);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > INPUT_BYTES)
        return 0;
    memset(shared, 0, MAP_BYTES);
    memcpy(shared + MAP_BYTES, data, size);
    int32_t verdict = 0;
    if (!sent((int32_t)size) || !received(&verdict) || verdict != 0)
        abort(); // libFuzzer keeps the input
    memcpy(counters, shared, MAP_BYTES);
    return 0;
}

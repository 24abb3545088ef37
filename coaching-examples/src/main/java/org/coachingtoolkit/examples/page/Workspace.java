package org.coachingtoolkit.examples.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.output.OutputFolder;
import org.jspecify.annotations.Nullable;

/** What lies on the table: one file, and one change of it that is being looked at. In memory only. Thread-safe. */
final class Workspace {
    private State state = new State(0, null, null, null);

    Workspace() {}

    /**
     * How things stand.
     *
     * @param version grows with every change
     * @param opened the file; {@code null} while none is open
     * @param path where it is saved; {@code null} where it was given by the browser
     * @param pending the change; {@code null} where there is none
     */
    record State(
            long version,
            @Nullable Opened opened,
            @Nullable Path path,
            @Nullable Pending pending) {
        /**
         * Returns the file.
         *
         * @throws Refusal if none is open
         */
        Opened file() {
            if (opened == null) {
                throw new Refusal(409, "nothing-open");
            }
            return opened;
        }

        boolean isUnsaved() {
            return opened != null && opened.isUnsaved();
        }
    }

    synchronized State state() {
        return state;
    }

    /** Lays a file on the table in place of what was there. */
    synchronized void open(Opened opened, @Nullable Path path) {
        state = new State(state.version() + 1, opened, path, null);
    }

    /** Puts a change forward; what is open stays as it is. */
    synchronized void propose(Pending pending) {
        state = new State(state.version(), state.opened(), state.path(), pending);
    }

    /** Drops the change that was put forward. */
    synchronized void discard() {
        state = new State(state.version(), state.opened(), state.path(), null);
    }

    /**
     * Makes the change that was put forward.
     *
     * @param name the name of a new file, where none is open
     * @param yes whether what is asked was answered with yes
     * @throws Refusal if there is none, it was put forward for another state of things, or something is asked
     */
    synchronized void apply(long base, String name, boolean yes) {
        Pending pending = state.pending();
        if (pending == null || pending.base() != base || state.version() != base || pending.proposed() == null) {
            throw new Refusal(409, "outdated");
        }
        if (!pending.isSettled() && !yes) {
            throw new Refusal(409, "unanswered");
        }
        Opened opened = state.opened();
        Opened changed;
        if (opened != null && opened.programme().isPresent()) {
            changed = opened.with(pending.proposed().programme());
        } else {
            ProgrammeFile begun =
                    ProgrammeFile.of(pending.proposed().programme()).in("xlsx");
            if (!begun.losses().isEmpty()) {
                throw new Refusal(409, "losses");
            }
            changed = Opened.made(name, begun.write());
        }
        state = new State(
                state.version() + 1,
                changed,
                opened != null && opened.programme().isPresent() ? state.path() : null,
                null);
    }

    /** Takes note that the file as it is was given to the browser. */
    synchronized void given(long version) {
        if (version == state.version() && state.path() == null) {
            become(Opened::kept);
        }
    }

    private void become(UnaryOperator<Opened> change) {
        state = new State(state.version(), change.apply(state.file()), state.path(), state.pending());
    }

    /**
     * Writes the file to where it came from.
     *
     * @param over whether what somebody else has written there since is replaced
     * @return where it is
     * @throws Refusal if it came from the browser, or somebody else has written there
     * @throws IOException if it cannot be written
     */
    synchronized Path save(boolean over) throws IOException {
        Opened opened = state.file();
        Path path = requirePath();
        byte[] bytes = opened.bytes();
        if (!over && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!OutputFolder.update(path, opened::wasKeptAs, out -> out.write(bytes))
                    .isComplete()) {
                throw new Refusal(409, "changed-elsewhere");
            }
        } else if (!OutputFolder.writeFile(path, true, out -> out.write(bytes)).isComplete()) {
            throw new Refusal(409, "not-a-file");
        }
        become(Opened::kept);
        return path;
    }

    /**
     * Reads the file again from where it came from.
     *
     * @throws Refusal if it came from the browser
     * @throws IOException if it cannot be read
     */
    synchronized void reload() throws IOException {
        Path path = requirePath();
        open(Opened.of(state.file().name(), Files.readAllBytes(path)), path);
    }

    private Path requirePath() {
        Path path = state.path();
        if (path == null) {
            throw new Refusal(409, "no-path");
        }
        return path;
    }
}

package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A disk in memory that fails as disks do, and always in the same way for the same random numbers.
 *
 * <p>What is written is seen at once and is on the disk only when it was forced; names (new, moved, removed) are on the disk
 * only when their folder was forced. When the power fails, what was not forced has come through in part: any first part of
 * a file's new bytes with the rest zero or missing, any of the changes of names, in any order. The process can be killed at
 * every operation; the disk can be full, or vanish for a while and fail at everything; where it lies, forcing does nothing.
 */
final class SimulatedDisk implements Disk {
    /** Ends a life in the middle of an operation. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private static final class File {
        private byte[] seen = new byte[0];
        private byte[] forced = new byte[0];
    }

    private final Random random;
    private final Map<String, File> names = new TreeMap<>();
    private final Map<String, File> forcedNames = new TreeMap<>();
    private final Set<String> folders = new TreeSet<>(List.of(""));
    private long operations;
    private long killAt = Long.MAX_VALUE;
    private long goneAt = Long.MAX_VALUE;
    private long room = Long.MAX_VALUE;
    private Runnable delay = () -> {};
    private boolean lying;
    private boolean readOnly;

    SimulatedDisk(Random random) {
        this.random = random;
    }

    /** Returns how many operations there have been. */
    long operations() {
        return operations;
    }

    /** Lets the process be killed after so many operations more. */
    void killAfter(long more) {
        killAt = operations + more;
    }

    void neverKill() {
        killAt = Long.MAX_VALUE;
    }

    /** Lets the disk vanish after so many operations more: from then on every one fails, also reading. */
    void vanishAfter(long more) {
        goneAt = operations + more;
    }

    void comeBack() {
        goneAt = Long.MAX_VALUE;
    }

    /** Lets every operation take some time. */
    void delayEach(Runnable time) {
        delay = time;
    }

    private void requireThere() throws IOException {
        if (operations >= goneAt) {
            throw new IOException("the disk is gone");
        }
    }

    /** Leaves room for so many bytes more. */
    void leaveRoom(long bytes) {
        room = bytes;
    }

    void lie(boolean lies) {
        lying = lies;
    }

    void protect(boolean fromWriting) {
        readOnly = fromWriting;
    }

    private void step() {
        delay.run();
        if (++operations >= killAt) {
            throw new Killed();
        }
    }

    private void change() throws IOException {
        if (readOnly) {
            throw new IOException("the disk is read-only");
        }
        step();
        requireThere();
    }

    /** The power fails: what was not forced comes through in part. */
    void failPower() {
        Map<String, File> after = new TreeMap<>(forcedNames);
        List<String> changed = new ArrayList<>();
        names.forEach((name, file) -> {
            if (forcedNames.get(name) != file) {
                changed.add(name);
            }
        });
        forcedNames.keySet().stream().filter(name -> !names.containsKey(name)).forEach(changed::add);
        List<String> gone = new ArrayList<>();
        for (String name : changed) {
            if (random.nextBoolean()) {
                File now = names.get(name);
                if (now == null) {
                    gone.add(name);
                } else {
                    after.put(name, now);
                }
            }
        }
        // a file that was moved has its old name until it has the new one
        gone.stream()
                .filter(name -> !names.containsValue(after.get(name)) || hasOtherName(after, name))
                .forEach(after::remove);
        names.clear();
        names.putAll(after);
        new LinkedHashSet<>(names.values()).forEach(this::tear);
        forcedNames.clear();
        forcedNames.putAll(names);
    }

    private static boolean hasOtherName(Map<String, File> files, String name) {
        return files.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(name) && other.getValue() == files.get(name));
    }

    private void tear(File file) {
        if (!Arrays.equals(file.seen, file.forced)) {
            int common = Math.min(file.seen.length, file.forced.length);
            int longest = Math.max(file.seen.length, file.forced.length);
            int through = common + random.nextInt(longest - common + 1);
            byte[] torn = Arrays.copyOf(file.seen.length >= through ? file.seen : file.forced, through);
            if (through > common && random.nextInt(4) == 0) {
                // the length has come through, some of the bytes have not
                int from = common + random.nextInt(through - common);
                Arrays.fill(torn, from, through, (byte) 0);
            }
            file.seen = torn;
            file.forced = torn.clone();
        }
    }

    /** Flips one bit of a file; the file must not be empty. */
    void flip(String name) {
        File file = requireNonNull(names.get(name), name);
        int bit = random.nextInt(file.seen.length * 8);
        file.seen[bit / 8] ^= (byte) (1 << (bit % 8));
        file.forced = file.seen.clone();
    }

    /** Returns the names of all files that are not empty. */
    List<String> everyFile() {
        return names.keySet().stream()
                .filter(name -> requireNonNull(names.get(name), name).seen.length > 0)
                .toList();
    }

    byte[] content(String name) {
        return requireNonNull(names.get(name), name).seen.clone();
    }

    /** Returns all that is seen, as a copy that can be {@linkplain #putBack put back}. */
    Map<String, byte[]> copy() {
        Map<String, byte[]> copy = new TreeMap<>();
        names.forEach((name, file) -> copy.put(name, file.seen.clone()));
        return copy;
    }

    /** Puts another content under a name, as a person with an editor or a backup would. */
    void put(String name, byte[] content) {
        File file = new File();
        file.seen = content.clone();
        file.forced = content.clone();
        names.put(name, file);
        forcedNames.put(name, file);
        for (String folder = parent(name); !folder.isEmpty(); folder = parent(folder)) {
            folders.add(folder);
        }
    }

    /** Puts a copy back in place of all that is there. */
    void putBack(Map<String, byte[]> copy) {
        names.clear();
        forcedNames.clear();
        copy.forEach(this::put);
    }

    @Override
    public Kind kind(String name) throws IOException {
        requireThere();
        return names.containsKey(name) ? Kind.FILE : folders.contains(name) ? Kind.FOLDER : Kind.NOTHING;
    }

    private File file(String name) throws IOException {
        requireThere();
        File file = names.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return file;
    }

    @Override
    public long size(String name) throws IOException {
        return file(name).seen.length;
    }

    @Override
    public InputStream read(String name, long from) throws IOException {
        byte[] seen = file(name).seen;
        int start = (int) Math.min(from, seen.length);
        return new ByteArrayInputStream(seen, start, seen.length - start);
    }

    @Override
    public Writing create(String name) throws IOException {
        change();
        if (kind(name) != Kind.NOTHING) {
            throw new FileAlreadyExistsException(name);
        }
        File file = new File();
        names.put(name, file);
        return new FileWriting(file);
    }

    @Override
    public Writing append(String name, long length) throws IOException {
        change();
        File file = file(name);
        file.seen = Arrays.copyOf(file.seen, (int) length);
        return new FileWriting(file);
    }

    private final class FileWriting extends Writing {
        private final File file;

        FileWriting(File file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int through = (int) Math.min(length, room);
            if (operations + 1 >= killAt) {
                through = Math.min(through, random.nextInt(length + 1));
            }
            int before = file.seen.length;
            file.seen = Arrays.copyOf(file.seen, before + through);
            System.arraycopy(bytes, offset, file.seen, before, through);
            room -= through;
            change();
            if (through < length) {
                throw new IOException("the disk is full");
            }
        }

        @Override
        void force() throws IOException {
            change();
            if (!lying) {
                file.forced = file.seen.clone();
            }
        }
    }

    @Override
    public void move(String from, String to) throws IOException {
        change();
        names.put(to, file(from));
        names.remove(from);
    }

    @Override
    public boolean delete(String name) throws IOException {
        change();
        return names.remove(name) != null;
    }

    @Override
    public void makeFolder(String name) throws IOException {
        change();
        folders.add(name);
    }

    @Override
    public void force(String folder) throws IOException {
        change();
        if (!lying) {
            forcedNames.keySet().removeIf(name -> isIn(name, folder) && !names.containsKey(name));
            names.forEach((name, file) -> {
                if (isIn(name, folder)) {
                    forcedNames.put(name, file);
                }
            });
        }
    }

    private static boolean isIn(String name, String folder) {
        int slash = name.lastIndexOf('/');
        return folder.isEmpty() ? slash < 0 : slash == folder.length() && name.startsWith(folder);
    }

    private static String parent(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    @Override
    public List<String> list(String folder) throws IOException {
        requireThere();
        List<String> all = new ArrayList<>();
        names.keySet().stream().filter(name -> isIn(name, folder)).forEach(all::add);
        folders.stream().filter(name -> !name.isEmpty() && isIn(name, folder)).forEach(all::add);
        all.sort(null);
        return all;
    }

    @Override
    public <T> T holding(Work<T> work) throws IOException {
        return work.run();
    }

    @Override
    public void close() {}
}

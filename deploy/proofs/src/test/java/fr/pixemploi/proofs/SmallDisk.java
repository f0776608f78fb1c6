package fr.pixemploi.proofs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.local.Platform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk in memory with little room, on which the database of the running platform lies until it is closed; where one may be mounted. */
final class SmallDisk implements AutoCloseable {
    /** Beyond what is there when it begins. */
    private static final int ROOM_MEGABYTES = 64;

    private final Platform platform;
    private final Path data;
    private final Path aside;
    private final Path filler;

    private SmallDisk(Platform platform, Path data) {
        this.platform = platform;
        this.data = data;
        this.aside = data.resolveSibling("postgres-aside");
        this.filler = data.resolve("filler");
    }

    static SmallDisk under(Platform platform) throws IOException, InterruptedException {
        SmallDisk disk =
                new SmallDisk(platform, RunningPlatform.DATA.toAbsolutePath().resolve("postgres"));
        platform.postgres().stop();
        Files.move(disk.data, disk.aside);
        Files.createDirectory(disk.data);
        long megabytes = disk.used() + ROOM_MEGABYTES;
        boolean mounted =
                does("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0700", "tmpfs", disk.data.toString())
                        && does("chown", "--reference=" + disk.aside, disk.data.toString())
                        && does("cp", "-a", disk.aside + "/.", disk.data.toString());
        if (!mounted) {
            System.out.println("no disk could be mounted: a full one was not tried");
            disk.takeAway();
        }
        platform.startPostgres();
        assumeTrue(mounted);
        return disk;
    }

    private long used() throws IOException, InterruptedException {
        Process du = new ProcessBuilder("du", "-sm", aside.toString()).start();
        String said = new String(du.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        du.waitFor();
        return Long.parseLong(said.split("\\s+")[0]);
    }

    /** Until nothing more goes onto it. */
    void fill() {
        byte[] some = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) out.write(some);
        } catch (IOException full) {
            System.out.println("the disk is full: " + full.getMessage());
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        platform.postgres().stop();
        if (!does("rm", "-rf", aside.toString()) || !does("cp", "-a", data.toString(), aside.toString()))
            throw new IOException("the data could not be brought back to " + aside);
        takeAway();
        platform.startPostgres();
    }

    private void takeAway() throws IOException, InterruptedException {
        does("umount", data.toString());
        Files.delete(data);
        Files.move(aside, data);
    }

    private static boolean does(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}

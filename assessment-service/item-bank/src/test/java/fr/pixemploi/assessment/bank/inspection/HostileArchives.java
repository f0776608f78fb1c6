package fr.pixemploi.assessment.bank.inspection;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Hostile archives and pictures. */
final class HostileArchives {
    private static final int BEHIND_THE_HEADER = 33;

    private HostileArchives() {}

    static Stream<HostileFile> all() {
        return Stream.concat(archives(), pictures());
    }

    private static Stream<HostileFile> archives() {
        return Stream.of(
                zip("a link to another place", Refusal.UNSAFE_PATH, HostileArchives::link),
                zip("a path that ends early", Refusal.UNSAFE_PATH, () -> Hostile.zip(Map.of("a\0.txt", new byte[1]))),
                zip(
                        "twenty thousand folders",
                        Refusal.TOO_LARGE,
                        () -> Hostile.zip(Map.of("a/".repeat(20_000) + "b", new byte[1]))),
                zip("a name of 60 kB", Refusal.TOO_LARGE, () -> Hostile.zip(Map.of("a".repeat(60_000), new byte[1]))),
                zip(
                        "a path of slashes",
                        Refusal.TOO_LARGE,
                        () -> Hostile.zip(Map.of("a" + "/".repeat(60_000) + "b", new byte[1]))),
                zip("nothing in it", Refusal.EMPTY, () -> Hostile.zip(Map.of())),
                zip("an entry that is not what was packed", Refusal.DAMAGED, HostileArchives::otherSum),
                zip("a list that leads nowhere", Refusal.DAMAGED, HostileArchives::lostList),
                zip(
                        "a page with entities",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.zip(Map.of("a.HTML", Hostile.ascii(Hostile.XXE + "<html/>")))),
                zip(
                        "a bomb behind a promise",
                        Refusal.ARCHIVE_BOMB,
                        () -> Hostile.zip(Map.of("a.txt", new byte[3_000_000]))));
    }

    private static Stream<HostileFile> pictures() {
        return Stream.of(
                HostileFile.of("a picture wider than a street", "a.jpg", Refusal.TOO_LARGE, () -> jpg(0xFFFF, 10)),
                HostileFile.of("no width", "a.jpg", Refusal.DAMAGED, () -> jpg(0, 10)),
                HostileFile.of("a segment of no length", "a.jpg", Refusal.DAMAGED, () ->
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0, 0}),
                HostileFile.of("fillings without end", "a.jpg", Refusal.DAMAGED, () -> {
                    byte[] fillings = new byte[4_000_000];
                    java.util.Arrays.fill(fillings, (byte) 0xFF);
                    fillings[1] = (byte) 0xD8;
                    return fillings;
                }),
                HostileFile.of(
                        "a chunk of less than no length", "a.png", Refusal.DAMAGED, HostileArchives::negativeChunk),
                HostileFile.of(
                        "no end",
                        "a.png",
                        Refusal.DAMAGED,
                        () -> java.util.Arrays.copyOf(Hostile.made("dessin.png"), BEHIND_THE_HEADER)),
                HostileFile.of(
                        "a moving picture", "a.png", Refusal.NAME_AND_CONTENT_DIFFER, () -> Hostile.ascii("GIF89a")));
    }

    private static HostileFile zip(String what, Refusal why, HostileFile.Content content) {
        return HostileFile.of(what, "a.zip", why, content);
    }

    private static byte[] link() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("a");
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write(Hostile.ascii("/etc/passwd"));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] otherSum() {
        byte[] archive = Hostile.zip(Map.of("a", new byte[10]));
        for (int i = 0; i < archive.length - 20; i++)
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2)
                archive[i + 16] ^= 1;
        return archive;
    }

    private static byte[] lostList() {
        byte[] archive = Hostile.zip(Map.of("a", new byte[10]));
        for (int i = 0; i < archive.length - 20; i++)
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 5 && archive[i + 3] == 6) {
                archive[i + 16] = (byte) 0xF0;
                archive[i + 17] = (byte) 0xFF;
            }
        return archive;
    }

    /** The least that has a width, a height and an end. */
    private static byte[] jpg(int width, int height) {
        int[] bytes = {
            0xFF,
            0xD8,
            0xFF,
            0xC0,
            0,
            11,
            8,
            height >> 8,
            height & 0xFF,
            width >> 8,
            width & 0xFF,
            1,
            1,
            0x11,
            0,
            0xFF,
            0xDA,
            0,
            2,
            0xFF,
            0xD9
        };
        byte[] jpg = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) jpg[i] = (byte) bytes[i];
        return jpg;
    }

    private static byte[] negativeChunk() {
        byte[] png = Hostile.made("dessin.png");
        png[BEHIND_THE_HEADER] = (byte) 0xFF;
        return png;
    }
}

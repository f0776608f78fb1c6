package fr.pixemploi.assessment.bank.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Hostile PDFs, written by hand: page 4 shows the stream 5. */
final class HostilePdfs {
    private HostilePdfs() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                pdf("a bomb", Refusal.ARCHIVE_BOMB, () -> page("/Filter /FlateDecode", packed(new byte[60_000_000]))),
                pdf(
                        "a bomb in a bomb",
                        Refusal.ARCHIVE_BOMB,
                        () -> page("/Filter [/FlateDecode /FlateDecode]", packed(packed(new byte[60_000_000])))),
                pdf(
                        "a bomb in a bomb, said by another object",
                        Refusal.ARCHIVE_BOMB,
                        () -> page(
                                "/Filter 6 0 R", packed(packed(new byte[60_000_000])), "[/FlateDecode /FlateDecode]")),
                pdf(
                        "a bomb in a bomb, its filters disguised",
                        Refusal.ARCHIVE_BOMB,
                        () -> page("/Filter [/Fl#61teDecode /Fl#61teDecode]", packed(packed(new byte[60_000_000])))),
                pdf(
                        "a bomb in a bomb, the word itself disguised",
                        Refusal.ARCHIVE_BOMB,
                        () -> page("/F#69lter [/FlateDecode /FlateDecode]", packed(packed(new byte[60_000_000])))),
                pdf(
                        "a bomb in letters",
                        Refusal.ARCHIVE_BOMB,
                        () -> page("/Filter [/ASCIIHexDecode /FlateDecode]", hex(packed(new byte[60_000_000])))),
                pdf("runs of one byte", Refusal.ARCHIVE_BOMB, () -> page("/Filter /RunLengthDecode", runs(480_000))),
                pdf(
                        "runs of runs of runs",
                        Refusal.ARCHIVE_BOMB,
                        () -> page("/Filter [/RunLengthDecode /RunLengthDecode /RunLengthDecode]", runs(2_000))),
                pdf(
                        "runs of runs, said by another object under a disguised word",
                        Refusal.ARCHIVE_BOMB,
                        () -> page("/F#69lter 6 0 R", runs(2_000), "[/RL /RL /RL]")),
                pdf("a packing of the eighties", Refusal.ARCHIVE_BOMB, () -> page("/Filter /LZWDecode", new byte[100])),
                pdf(
                        "a text of 200 kB",
                        Refusal.TOO_LARGE,
                        () -> page("", shown("(" + HostileSheets.noise(200) + ") '\n", 1_000))),
                pdf("forms in forms in forms", Refusal.TOO_LARGE, HostilePdfs::forms),
                pdf("six hundred pages", Refusal.TOO_LARGE, HostilePdfs::pages),
                pdf("nothing between its ends", Refusal.DAMAGED, () -> Hostile.ascii("%PDF-1.7\nnothing\n%%EOF")),
                pdf(
                        "no root",
                        Refusal.DAMAGED,
                        () -> Hostile.ascii("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Size 2 >>\n%%EOF")),
                HostileFile.of(
                        "a page renamed archive",
                        "a.zip",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("rapport.pdf")),
                HostileFile.of(
                        "an archive renamed page",
                        "a.pdf",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("photos.zip")));
    }

    private static HostileFile pdf(String what, Refusal why, HostileFile.Content content) {
        return HostileFile.of(what, "a.pdf", why, content);
    }

    private static byte[] page(String filter, byte[] stream, String... more) {
        ByteArrayOutputStream body = catalog("/Count 1 /Kids [3 0 R]");
        object(body, 5, "<< /Length " + stream.length + " " + filter + " >>\nstream\n", stream, "\nendstream");
        for (int i = 0; i < more.length; i++) object(body, 6 + i, more[i], new byte[0], "");
        return file(body);
    }

    private static ByteArrayOutputStream catalog(String pages) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(Hostile.ascii("%PDF-1.7\n"));
        object(body, 1, "<< /Type /Catalog /Pages 2 0 R >>", new byte[0], "");
        object(body, 2, "<< /Type /Pages " + pages + " >>", new byte[0], "");
        object(
                body,
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> "
                        + "/XObject << /X 10 0 R >> >> >>",
                new byte[0],
                "");
        object(body, 4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", new byte[0], "");
        return body;
    }

    private static void object(ByteArrayOutputStream body, int number, String head, byte[] stream, String end) {
        body.writeBytes(Hostile.ascii(number + " 0 obj\n" + head));
        body.writeBytes(stream);
        body.writeBytes(Hostile.ascii(end + "\nendobj\n"));
    }

    /** Without a table of its objects: a reader looks for them. */
    private static byte[] file(ByteArrayOutputStream body) {
        body.writeBytes(Hostile.ascii("trailer\n<< /Root 1 0 R /Size 60 >>\nstartxref\n0\n%%EOF"));
        return body.toByteArray();
    }

    private static byte[] shown(String line, int times) {
        return ("BT /F 1 Tf 1 TL 1 800 Td " + line.repeat(times) + "ET").getBytes(StandardCharsets.US_ASCII);
    }

    /** Each shows the next one twice: a thousand million in all. */
    private static byte[] forms() {
        ByteArrayOutputStream body = catalog("/Count 1 /Kids [3 0 R]");
        object(body, 5, "<< /Length 5 >>\nstream\n", Hostile.ascii("/X Do"), "\nendstream");
        for (int i = 10; i < 40; i++)
            object(
                    body,
                    i,
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X " + (i + 1)
                            + " 0 R >> >> /Length 11 >>\nstream\n",
                    Hostile.ascii("/X Do /X Do"),
                    "\nendstream");
        return file(body);
    }

    private static byte[] pages() {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 600; i++) kids.append(100 + i).append(" 0 R ");
        ByteArrayOutputStream body = catalog("/Count 600 /Kids [" + kids + "]");
        for (int i = 0; i < 600; i++)
            object(body, 100 + i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>", new byte[0], "");
        return file(body);
    }

    private static byte[] packed(byte[] plain) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] hex(byte[] bytes) {
        return Hostile.ascii(java.util.HexFormat.of().formatHex(bytes) + ">");
    }

    /** Two bytes for each run of 128. */
    private static byte[] runs(int count) {
        byte[] runs = new byte[2 * count];
        for (int i = 0; i < count; i++) {
            runs[2 * i] = (byte) 129;
            runs[2 * i + 1] = (byte) 129;
        }
        return runs;
    }
}

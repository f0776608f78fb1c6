package fr.pixemploi.assessment.bank.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Every file of strangers that something was tried with, of all formats. */
public final class HostileFiles {
    private HostileFiles() {}

    public static List<HostileFile> all() {
        return Stream.of(
                        disguised(),
                        HostileSheets.all(),
                        HostileTexts.all(),
                        HostilePdfs.all(),
                        HostileArchives.all(),
                        HostileMessages.all())
                .flatMap(files -> files)
                .toList();
    }

    private static Stream<HostileFile> disguised() {
        byte[] paper = new byte[20_000_000];
        byte[] executable = Hostile.ascii("MZ\u0090\0\u0003\0\0\0");
        return Stream.of(
                HostileFile.of("nothing", "a.txt", Refusal.EMPTY, () -> new byte[0]),
                HostileFile.of("spaces", "a.txt", Refusal.EMPTY, () -> Hostile.ascii("  \n ")),
                HostileFile.of("100 MB", "a.txt", Refusal.TOO_LARGE, () -> new byte[100_000_000]),
                HostileFile.of("program", "a.exe", Refusal.UNSUPPORTED_FORMAT, () -> executable),
                HostileFile.of("program renamed text", "a.txt", Refusal.NAME_AND_CONTENT_DIFFER, () -> executable),
                HostileFile.of("program renamed sheet", "a.xlsx", Refusal.NAME_AND_CONTENT_DIFFER, () -> executable),
                HostileFile.of("program renamed photo", "a.jpg", Refusal.NAME_AND_CONTENT_DIFFER, () -> executable),
                HostileFile.of(
                        "photo renamed drawing",
                        "a.png",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("photo.jpg")),
                HostileFile.of(
                        "text renamed sheet",
                        "a.xlsx",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("liste.csv")),
                HostileFile.of(
                        "sheet renamed text",
                        "a.docx",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("ventes.xlsx")),
                HostileFile.of(
                        "ods renamed xlsx",
                        "a.xlsx",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("ventes.ods")),
                HostileFile.of(
                        "odt renamed ods", "a.ods", Refusal.NAME_AND_CONTENT_DIFFER, () -> Hostile.made("rapport.odt")),
                HostileFile.of(
                        "archive renamed docx",
                        "a.docx",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("photos.zip")),
                HostileFile.of(
                        "pdf renamed text",
                        "a.txt",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("rapport.pdf")),
                HostileFile.of(
                        "text renamed mail", "a.eml", Refusal.NAME_AND_CONTENT_DIFFER, () -> Hostile.made("notes.txt")),
                HostileFile.of(
                        "text renamed page",
                        "a.html",
                        Refusal.NAME_AND_CONTENT_DIFFER,
                        () -> Hostile.made("notes.txt")),
                HostileFile.of("flat bomb", "a.zip", Refusal.ARCHIVE_BOMB, () -> Hostile.zip(Map.of("a", paper))),
                HostileFile.of("wide bomb", "a.zip", Refusal.ARCHIVE_BOMB, HostileFiles::wide),
                HostileFile.of("many entries", "a.zip", Refusal.ARCHIVE_BOMB, HostileFiles::many),
                HostileFile.of(
                        "bomb in a sheet",
                        "a.xlsx",
                        Refusal.ARCHIVE_BOMB,
                        () -> Hostile.changed("ventes.xlsx", parts -> parts.put("xl/a.bin", paper))),
                HostileFile.of(
                        "bomb in a text",
                        "a.odt",
                        Refusal.ARCHIVE_BOMB,
                        () -> Hostile.changed("rapport.odt", parts -> parts.put("a.bin", paper))),
                HostileFile.of(
                        "path upwards",
                        "a.zip",
                        Refusal.UNSAFE_PATH,
                        () -> Hostile.zip(Map.of("../a.txt", executable))),
                HostileFile.of(
                        "path upwards within",
                        "a.zip",
                        Refusal.UNSAFE_PATH,
                        () -> Hostile.zip(Map.of("b\\..\\..\\a.txt", executable))),
                HostileFile.of(
                        "path from the root",
                        "a.zip",
                        Refusal.UNSAFE_PATH,
                        () -> Hostile.zip(Map.of("/etc/passwd", executable))),
                HostileFile.of(
                        "path of a drive",
                        "a.zip",
                        Refusal.UNSAFE_PATH,
                        () -> Hostile.zip(Map.of("C:/a.txt", executable))),
                HostileFile.of("macro name", "a.xlsm", Refusal.MACRO, () -> Hostile.made("ventes.xlsx")),
                HostileFile.of(
                        "macro",
                        "a.docx",
                        Refusal.MACRO,
                        () -> Hostile.changed("rapport.docx", parts -> parts.put("word/vbaProject.bin", executable))),
                HostileFile.of("macro type", "a.xlsx", Refusal.MACRO, HostileFiles::macroType),
                HostileFile.of(
                        "basic",
                        "a.ods",
                        Refusal.MACRO,
                        () -> Hostile.changed(
                                "ventes.ods", parts -> parts.put("Basic/Standard/a.xml", Hostile.ascii("<a/>")))),
                HostileFile.of(
                        "entity docx",
                        "a.docx",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType("rapport.docx", "word/document.xml", Hostile.XXE)),
                HostileFile.of(
                        "entity xlsx",
                        "a.xlsx",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType("ventes.xlsx", "xl/workbook.xml", Hostile.XXE)),
                HostileFile.of(
                        "entity odt",
                        "a.odt",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType("rapport.odt", "content.xml", Hostile.XXE)),
                HostileFile.of(
                        "laughs xlsx",
                        "a.xlsx",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType("ventes.xlsx", "xl/worksheets/sheet1.xml", Hostile.LAUGHS)),
                HostileFile.of(
                        "laughs ods",
                        "a.ods",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType("ventes.ods", "content.xml", Hostile.LAUGHS)),
                HostileFile.of(
                        "entity html",
                        "a.html",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.ascii(Hostile.XXE + "<html>&y;</html>")),
                HostileFile.of(
                        "entity svg",
                        "a.zip",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.zip(Map.of("a.svg", Hostile.ascii(Hostile.XXE + "<svg/>")))),
                HostileFile.of("cut xlsx", "a.xlsx", Refusal.DAMAGED, () -> Hostile.cut("ventes.xlsx")),
                HostileFile.of("cut ods", "a.ods", Refusal.DAMAGED, () -> Hostile.cut("ventes.ods")),
                HostileFile.of("cut docx", "a.docx", Refusal.DAMAGED, () -> Hostile.cut("rapport.docx")),
                HostileFile.of("cut odt", "a.odt", Refusal.DAMAGED, () -> Hostile.cut("rapport.odt")),
                HostileFile.of("cut zip", "a.zip", Refusal.DAMAGED, () -> Hostile.cut("photos.zip")),
                HostileFile.of("cut pdf", "a.pdf", Refusal.DAMAGED, () -> Hostile.cut("rapport.pdf")),
                HostileFile.of("cut jpg", "a.jpg", Refusal.DAMAGED, () -> Hostile.cut("photo.jpg")),
                HostileFile.of("cut png", "a.png", Refusal.DAMAGED, () -> Hostile.cut("dessin.png")),
                HostileFile.of("cut eml", "a.eml", Refusal.DAMAGED, () -> Hostile.cut("courriel.eml")),
                HostileFile.of(
                        "part cut",
                        "a.odt",
                        Refusal.DAMAGED,
                        () -> Hostile.changed(
                                "rapport.odt", parts -> parts.put("content.xml", Hostile.ascii("<a><b>")))),
                HostileFile.of(
                        "deep",
                        "a.odt",
                        Refusal.TOO_LARGE,
                        () -> Hostile.changed(
                                "rapport.odt", parts -> parts.put("content.xml", Hostile.ascii("<a>".repeat(9_000))))),
                HostileFile.of("locked xlsx", "a.xlsx", Refusal.ENCRYPTED, HostileFiles::lockedSheet),
                HostileFile.of("locked zip", "a.zip", Refusal.ENCRYPTED, HostileFiles::lockedArchive),
                HostileFile.of("locked pdf", "a.pdf", Refusal.ENCRYPTED, HostileFiles::lockedPdf),
                HostileFile.of(
                        "locked odt",
                        "a.odt",
                        Refusal.ENCRYPTED,
                        () -> Hostile.changed(
                                "rapport.odt",
                                parts -> parts.put(
                                        "META-INF/manifest.xml", Hostile.ascii("<m><encryption-data/></m>")))),
                HostileFile.of("huge picture", "a.png", Refusal.TOO_LARGE, HostileFiles::hugePicture));
    }

    private static byte[] wide() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] noise = new byte[900_000];
        for (int i = 0; i < 60; i++) entries.put("a" + i, noise);
        return Hostile.zip(entries);
    }

    private static byte[] many() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) entries.put("a" + i, new byte[0]);
        return Hostile.zip(entries);
    }

    private static byte[] macroType() {
        return Hostile.changed(
                "ventes.xlsx",
                parts -> parts.compute(
                        "[Content_Types].xml",
                        (path, types) -> Hostile.ascii(new String(types, java.nio.charset.StandardCharsets.UTF_8)
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))));
    }

    private static byte[] lockedSheet() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(Hostile.made("ventes.xlsx")).transferTo(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** The bit that says so, in both headers of the only entry. */
    private static byte[] lockedArchive() {
        byte[] archive = Hostile.zip(Map.of("a", new byte[10]));
        archive[6] |= 1;
        for (int i = 0; i < archive.length - 4; i++)
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2)
                archive[i + 8] |= 1;
        return archive;
    }

    private static byte[] lockedPdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Hostile.made("rapport.pdf"))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] hugePicture() {
        byte[] picture = Hostile.made("dessin.png");
        picture[17] = 1;
        return picture;
    }
}

package fr.pixemploi.assessment.bank.variant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Families as they were when sittings met them make the very variants that they made then, whatever was added to the language since:
 * the digests are those of November 2026, before tables came.
 */
class PinnedVariantsTest {
    private static final Path FAMILIES = Path.of("src/test/resources/families");
    private static final Map<String, String> DIGESTS = Map.of(
            "crcn-1-1-photo-deja-publiee",
            "8d226db9aeb61d3d5ab056dd49527f3a3dc3070f1df22301800b02da9e911fc1",
            "crcn-1-2-relier-trois-tables",
            "9573559c54f9fe0b832084018b6b45c60196a157bb246ffcb0b751c78b67a9ec",
            "crcn-1-3-moyenne-de-groupes",
            "0a4b4920c463534bb0606a9a145430305a8dbd636a460786b26d7c82d5c8098d",
            "crcn-2-1-objet-demande-par-l-annonce",
            "b49ebb8f306d140b80230e2bb4f204dcbb471e629b8983477f1120266e008c5b",
            "crcn-2-4-document-manquant",
            "279384b7460c98e7c0621c96faba64efe6aacdb540ffe51a4620875761863c7f",
            "crcn-3-3-informations-cachees",
            "3092b4acc5dbd08f03a32566deaa7dfe22813e8ef4e41476924c09bfc13c091b",
            "crcn-3-3-nombre-de-copies",
            "4bcd97d943529e4b5b9393458533262bf5536b4cbbd1449b4408262706787580",
            "crcn-4-1-connexion-anormale",
            "0a23b2f3d23c880d6bc5ee681af99e789ec57cb0e2f2c65028d59e6a70c0557a",
            "crcn-4-3-remplacer-ou-garder",
            "cde19a54e5c8c39844b0e4000b912c44aedaa79ab498bb761fc8465a94a20deb",
            "crcn-5-1-changement-suspect",
            "a99550ade85585fac4023b86e5d32aa2ee462fec798d5511e04ad7227e38f2dd");

    @TestFactory
    Stream<DynamicTest> aFamilyMakesTheVariantsThatItAlwaysMade() {
        return DIGESTS.entrySet().stream()
                .map(pin -> DynamicTest.dynamicTest(
                        pin.getKey(), () -> assertThat(digest(pin.getKey())).isEqualTo(pin.getValue())));
    }

    private static String digest(String family) {
        try {
            JsonNode file =
                    new YAMLMapper().readTree(FAMILIES.resolve(family + ".yaml").toFile());
            VariantTemplate template = VariantTemplate.of(file);
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (long seed = 0; seed < 20; seed++)
                digest.update(template.variant(seed, any -> true).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.pixemploi.proofs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;

/** A large catalogue as a compressed file of LHEO: trainings with two actions of three sessions each, spread over the mainland and two years. */
final class CatalogueFile {
    static final int SESSIONS_A_TRAINING = 6;
    private static final String TEXT =
            "&lt;p&gt;Prendre en main son ordinateur, sa messagerie et ses démarches en ligne, à son rythme.&lt;/p&gt;"
                    .repeat(4);

    private CatalogueFile() {}

    static Path of(int trainings) throws IOException {
        Path file = Files.createTempFile(RunningPlatform.DATA, "catalogue", ".xml.gz");
        try (Writer to = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            to.write("<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>\n");
            for (int at = 0; at < trainings; at++) training(at, to);
            to.write("</offres></lheo>\n");
        }
        return file;
    }

    private static void training(int at, Writer to) throws IOException {
        to.write("<formation numero=\"" + at + "\"><domaine-formation><code-FORMACODE>"
                + (at % 5 == 0 ? "15050" : "35066")
                + "</code-FORMACODE></domaine-formation><intitule-formation>Les bases du numérique " + at
                + "</intitule-formation><objectif-formation>" + TEXT
                + "</objectif-formation><resultats-attendus>Non renseigné</resultats-attendus>"
                + "<contenu-formation>" + TEXT + TEXT + "</contenu-formation><certifiante>0</certifiante>\n");
        for (int action = 0; action < 2; action++) {
            int place = (at * 2 + action) * 7919 % 30_000;
            int row = place / 173;
            String address =
                    "<adresse><ligne>1 rue de l'Exemple</ligne><codepostal>%05d</codepostal><ville>Exemple-%d</ville>"
                                    .formatted(place, place)
                            + "<geolocalisation><latitude>" + (43.3 + place % 173 * 0.04) + "</latitude><longitude>"
                            + (-1.5 + row * 0.05)
                            + "</longitude></geolocalisation></adresse>";
            to.write("<action numero=\"" + at + "-" + action + "\"><modalites-enseignement>" + (at % 4 == 0 ? 2 : 0)
                    + "</modalites-enseignement><lieu-de-formation><coordonnees>" + address
                    + "</coordonnees></lieu-de-formation>\n");
            for (int session = 0; session < SESSIONS_A_TRAINING / 2; session++) {
                int day = (at + session * 61) % 700;
                to.write("<session numero=\"" + session + "\"><periode><debut>" + date(day) + "</debut><fin>"
                        + date(day + 30) + "</fin></periode><adresse-inscription>" + address
                        + "</adresse-inscription><etat-recrutement>1</etat-recrutement></session>\n");
            }
            to.write("<prix-total-TTC>" + at % 900
                    + ",50</prix-total-TTC><nombre-heures-total>35</nombre-heures-total></action>\n");
        }
        to.write("<organisme-formation-responsable><nom-organisme>Organisme Exemple " + at % 3_000
                + "</nom-organisme></organisme-formation-responsable></formation>\n");
    }

    private static String date(int days) {
        return LocalDate.of(2027, 1, 1).plusDays(days).toString().replace("-", "");
    }
}

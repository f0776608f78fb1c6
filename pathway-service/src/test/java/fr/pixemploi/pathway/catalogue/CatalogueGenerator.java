package fr.pixemploi.pathway.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Writes catalogues as they are published, with the habits of producers at known rates, one number for all actions and sessions of a training among them: the same for the same seed. Towns, bodies and titles
 * are fictitious; positions are spread over the mainland.
 */
public final class CatalogueGenerator {
    /** Shares of what has a trap, of 100. */
    public static final int DATES_UNKNOWN = 10;

    public static final int MONTHS_ONLY = 8;
    public static final int YEARS_ONLY = 3;
    public static final int COMMAS_IN_PRICES = 30;
    public static final int HTML_IN_TEXTS = 40;
    public static final int NOT_SAID = 15;
    public static final int ONE_NUMBER_FOR_TEN_ACTIONS = 5;
    public static final int NEAR_DUPLICATES = 20;
    public static final int WEEKLY_HOURS = 50;
    public static final int UNKNOWN_EXTRAS = 30;
    public static final int WITHOUT_POSITION = 10;

    private static final String[] TITLES = {
        "Les bases de l'ordinateur", "Messagerie et courrier", "Tableur pour débuter", "Naviguer en sécurité",
                "Démarches en ligne",
        "Bureautique et administration", "Créer un document", "Se servir de son téléphone",
                "Rechercher un emploi en ligne", "Agir face aux arnaques"
    };

    private final RandomGenerator random;
    private final int sessionsAnAction;
    private final String namespace;

    public CatalogueGenerator(long seed, int sessionsAnAction) {
        this(seed, sessionsAnAction, "http://lheo.gouv.fr/2.3");
    }

    public CatalogueGenerator(long seed, int sessionsAnAction, String namespace) {
        this.random = new Random(seed);
        this.sessionsAnAction = sessionsAnAction;
        this.namespace = namespace;
    }

    public static String of(long seed, int trainings) {
        StringWriter text = new StringWriter();
        try {
            new CatalogueGenerator(seed, 3).write(trainings, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Sessions that were written. */
    public int write(int trainings, Writer to) throws IOException {
        int sessions = 0;
        to.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Fichier d'essai -->\n<lheo xmlns=\"" + namespace
                + "\" xmlns:p=\"urn:producteur\">\n<offres>\n");
        for (int at = 0; at < trainings; at++) sessions += formation(at, to);
        to.write("</offres>\n<extras info=\"producteur\"><extra info=\"version\">7</extra></extras>\n</lheo>\n");
        return sessions;
    }

    private boolean in(int share) {
        return random.nextInt(100) < share;
    }

    private int formation(int at, Writer to) throws IOException {
        String title = TITLES[random.nextInt(TITLES.length)] + " " + at % 997;
        String siret = "%014d".formatted(random.nextInt(100_000));
        to.write("<formation numero=\"F" + at
                + "\" horodatage-export=\"2026-11-28T00:00:00Z\">\n<domaine-formation><code-FORMACODE ref=\"V13\">"
                + (in(60) ? "15050" : "35066") + "</code-FORMACODE></domaine-formation>\n");
        leaf(to, "intitule-formation", title);
        leaf(to, "objectif-formation", text("Savoir se servir de " + title.toLowerCase(Locale.FRENCH)));
        leaf(to, "resultats-attendus", in(NOT_SAID) ? "Non renseigné" : "Attestation de fin de formation");
        leaf(to, "contenu-formation", text("Premier jour : découvrir.\nDeuxième jour : s'exercer & recommencer."));
        to.write(
                "<certifiante>0</certifiante>\n<contact-formation><coordonnees><nom>Accueil</nom></coordonnees></contact-formation>\n"
                        + "<parcours-de-formation>1</parcours-de-formation>\n<code-niveau-entree>" + random.nextInt(6)
                        + "</code-niveau-entree>\n");
        int actions = in(ONE_NUMBER_FOR_TEN_ACTIONS) ? 10 : 1 + random.nextInt(2);
        boolean oneNumber = actions == 10;
        int sessions = 0;
        boolean twins = in(NEAR_DUPLICATES);
        int price = 20 * random.nextInt(60);
        for (int action = 0; action < actions; action++)
            sessions += action(at, action, oneNumber, twins ? price : 20 * random.nextInt(60), to);
        to.write("<organisme-formation-responsable><numero-activite>11" + siret.substring(5)
                + "</numero-activite><SIRET-organisme-formation><SIRET>" + siret
                + "</SIRET></SIRET-organisme-formation><nom-organisme>Organisme Exemple " + siret.substring(9)
                + "</nom-organisme><raison-sociale>-</raison-sociale><coordonnees-organisme><coordonnees/></coordonnees-organisme>"
                + "<contact-organisme><type-contact>" + (in(50) ? 1 : 4)
                + "</type-contact><coordonnees><telfixe><numtel>"
                + (at % 10 == 0 ? "Non renseigné" : "01 99 00 %02d %02d".formatted(at / 100 % 100, at % 100))
                + "</numtel></telfixe></coordonnees></contact-organisme></organisme-formation-responsable>\n");
        if (in(UNKNOWN_EXTRAS))
            to.write("<extras info=\"datemaj\"><extra info=\"datemaj\">mise à jour en mars</extra></extras>"
                    + "<extras info=\"producteur\"><p:libre p:rang='1'>a<![CDATA[ <b> ]]>c</p:libre></extras>\n");
        to.write("</formation>\n");
        return sessions;
    }

    private int action(int of, int number, boolean oneNumber, int price, Writer to) throws IOException {
        to.write("<action numero=\"" + (oneNumber ? "2" : "A" + of + "-" + number)
                + "\"><rythme-formation>Temps plein</rythme-formation><code-public-vise>"
                + "81061</code-public-vise><niveau-entree-obligatoire>" + random.nextInt(2)
                + "</niveau-entree-obligatoire><modalites-alternance>-</modalites-alternance><modalites-enseignement>"
                + (in(70) ? 0 : 1 + random.nextInt(2))
                + "</modalites-enseignement><conditions-specifiques>Aucune</conditions-specifiques>"
                + "<prise-en-charge-frais-possible>" + random.nextInt(2) + "</prise-en-charge-frais-possible>\n");
        int commune = random.nextInt(30_000);
        to.write("<lieu-de-formation><coordonnees>" + address(commune)
                + "</coordonnees></lieu-de-formation><modalites-entrees-sorties>" + (in(20) ? 1 : 0)
                + "</modalites-entrees-sorties>\n");
        int sessions = 1 + random.nextInt(2 * sessionsAnAction - 1);
        for (int session = 0; session < sessions; session++)
            session(oneNumber ? "2" : "S" + of + "-" + number + "-" + session, commune, to);
        if (in(80))
            leaf(to, "acces-handicapes", in(NOT_SAID) ? "Non renseigné" : "Locaux accessibles en fauteuil roulant");
        leaf(to, "prix-total-TTC", in(COMMAS_IN_PRICES) ? price + ",50" : Integer.toString(price));
        leaf(to, "nombre-heures-total", Integer.toString(7 + random.nextInt(200)));
        if (in(WEEKLY_HOURS)) to.write("<extras info=\"duree-hebdo\">" + (5 + random.nextInt(30)) + "</extras>");
        to.write("</action>\n");
        return sessions;
    }

    private void session(String number, int commune, Writer to) throws IOException {
        int month = 1 + random.nextInt(12);
        String starts = in(DATES_UNKNOWN)
                ? "00000000"
                : in(MONTHS_ONLY)
                        ? "2027%02d00".formatted(month)
                        : in(YEARS_ONLY) ? "20270000" : "2027%02d%02d".formatted(month, 1 + random.nextInt(28));
        to.write("<session numero=\"" + number + "\"><periode><debut>" + starts
                + "</debut><fin>"
                + (in(DATES_UNKNOWN) ? "99999999" : "20271231") + "</fin></periode><adresse-inscription>"
                + address(commune)
                + "</adresse-inscription><etat-recrutement>" + (in(85) ? 1 : 2 + random.nextInt(2))
                + "</etat-recrutement></session>\n");
    }

    private String address(int commune) {
        String position = in(WITHOUT_POSITION)
                ? ""
                : "<geolocalisation><latitude>" + (43.3 + commune % 173 * 0.04) + "</latitude><longitude>"
                        + (-1.5 + commune / 173.0 * 0.05) + "</longitude></geolocalisation>";
        return "<adresse><ligne>" + (1 + commune % 90) + " rue de l'Exemple</ligne><codepostal>"
                + "%05d".formatted(commune) + "</codepostal><ville>Exemple-" + commune + "</ville>" + position
                + "</adresse>";
    }

    private String text(String plain) {
        if (in(NOT_SAID)) return "Non renseigné";
        return in(HTML_IN_TEXTS)
                ? "<p>" + plain + "</p><ul><li>Oser</li><li>Réussir &amp; progresser</li></ul>"
                : plain;
    }

    private static void leaf(Writer to, String name, String text) throws IOException {
        to.write("<" + name + ">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</" + name + ">\n");
    }
}

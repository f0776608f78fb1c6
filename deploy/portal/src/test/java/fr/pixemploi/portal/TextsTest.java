package fr.pixemploi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.assessment.model.DiagnosisAdvice;
import fr.pixemploi.client.assessment.model.DiagnosisTask;
import fr.pixemploi.client.certification.model.BookingState;
import fr.pixemploi.client.certification.model.Candidacy;
import fr.pixemploi.client.certification.model.Certificate;
import fr.pixemploi.client.certification.model.Outcome;
import fr.pixemploi.client.certification.model.PublishedResult;
import fr.pixemploi.client.pathway.model.Agreed;
import fr.pixemploi.client.pathway.model.Offer;
import fr.pixemploi.client.pathway.model.PartingReason;
import fr.pixemploi.client.pathway.model.PathwayStatus;
import fr.pixemploi.client.pathway.model.PathwayStep;
import fr.pixemploi.client.pathway.model.StepStatus;
import fr.pixemploi.client.profile.model.AccommodationNeed;
import fr.pixemploi.client.profile.model.Connection;
import fr.pixemploi.client.profile.model.DayOfWeek;
import fr.pixemploi.client.profile.model.ErasingService1;
import fr.pixemploi.client.profile.model.Impact;
import fr.pixemploi.client.profile.model.Kind;
import fr.pixemploi.client.profile.model.MyMessage;
import fr.pixemploi.client.profile.model.State;
import fr.pixemploi.client.profile.model.State1;
import fr.pixemploi.client.profile.model.WebhookOff;
import fr.pixemploi.portal.form.Done;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What pages say is there in every language, and every code of a service that a page shows has words. */
class TextsTest {
    private static final List<Class<?>> BUNDLES = found();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @TestFactory
    Stream<DynamicTest> isThereInEnglish() {
        return bundles()
                .map(bundle -> DynamicTest.dynamicTest(name(bundle), () -> {
                    Map<String, String> french = french(bundle);
                    Map<String, String> english = texts(name(bundle), "en");
                    assertThat(english.keySet()).isEqualTo(french.keySet());
                    english.forEach((key, text) ->
                            assertThat(places(text)).as(key).isEqualTo(places(french.getOrDefault(key, ""))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> easyFrenchIsOfTextsThatAreThere() {
        return bundles()
                .map(bundle -> DynamicTest.dynamicTest(name(bundle), () -> {
                    Map<String, String> french = french(bundle);
                    texts(name(bundle), "fr-x-easy").forEach((key, text) -> {
                        assertThat(french).containsKey(key);
                        assertThat(places(french.getOrDefault(key, ""))).as(key).containsAll(places(text));
                    });
                }));
    }

    @Test
    void everyCodeHasWords() {
        assertThat(keys("done"))
                .containsAll(Stream.of(Done.values()).map(Done::key).toList());
        words("pathwayCode", "status", PathwayStatus.values());
        words("pathwayCode", "step", StepStatus.values());
        words("pathwayCode", "reason", PartingReason.values());
        words("pathwayCode", "mode", PathwayStep.DeliveryModeEnum.values());
        words("pathwayCode", "mode", Offer.DeliveryModeEnum.values());
        words("pathwayCode", "kind", Offer.KindEnum.values());
        words("pathwayCode", "agreed", Agreed.values());
        words("diagnosis", "status", Diagnosis.StatusEnum.values());
        words("diagnosis", "route", DiagnosisAdvice.RouteEnum.values());
        words("diagnosis", "obstacle", DiagnosisAdvice.ObstacleEnum.values());
        words("diagnosis", "outcome", DiagnosisTask.OutcomeEnum.values());
        words("letters", "kind", MyMessage.KindEnum.values());
        words("letters", "state", MyMessage.StateEnum.values());
        words("letters", "channel", MyMessage.ChannelEnum.values());
        words("letters", "reason", MyMessage.ReasonEnum.values());
        words("dataCode", "kind", Kind.values());
        words("dataCode", "outcome", fr.pixemploi.client.profile.model.Outcome.values());
        words("dataCode", "erasure", State.values());
        words("dataCode", "export", State1.values());
        words("dataCode", "service", ErasingService1.values());
        words("dataCode", "day", DayOfWeek.values());
        words("dataCode", "need", AccommodationNeed.values());
        words("operator", "off", WebhookOff.ReasonEnum.values());
        words("situation", "connection", Connection.values());
        words("correct", "impact", Impact.values());
        words("exam", "booking", BookingState.values());
        words("exam", "candidacy", Candidacy.StatusEnum.values());
        words("exam", "result", PublishedResult.StatusEnum.values());
        words("exam", "cert", Certificate.StatusEnum.values());
        words("exam", "complaint", Outcome.values());
    }

    /** Families of codes apart, whose names are put together. */
    @TestFactory
    Stream<DynamicTest> isSaidOnAPage() throws IOException {
        String pages = pages();
        return bundles()
                .filter(bundle -> !name(bundle).equals("done"))
                .map(bundle -> DynamicTest.dynamicTest(
                        name(bundle),
                        () -> assertThat(french(bundle).keySet().stream()
                                        .filter(key -> !key.contains("_"))
                                        .filter(key -> !Pattern.compile(name(bundle) + ":" + key + "\\b")
                                                .matcher(pages)
                                                .find()))
                                .isEmpty()));
    }

    private static String pages() throws IOException {
        StringBuilder pages = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) pages.append(Files.readString(file));
        }
        return pages.toString();
    }

    /** Enums of the clients say their code by {@code toString}. */
    private static void words(String bundle, String family, Object[] codes) {
        for (Object code : codes)
            assertThat(keys(bundle)).contains(family + "_" + code.toString().replace('-', '_'));
    }

    private static Set<String> keys(String bundle) {
        return bundles()
                .filter(one -> name(one).equals(bundle))
                .findFirst()
                .map(one -> french(one).keySet())
                .orElseThrow();
    }

    private static Stream<Class<?>> bundles() {
        return BUNDLES.stream();
    }

    private static List<Class<?>> found() {
        List<Class<?>> found = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.pixemploi.portal")
                .forEach(one -> {
                    if (one.isAnnotatedWith(MessageBundle.class)) found.add(one.reflect());
                });
        return found;
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Map<String, String> french(Class<?> bundle) {
        Map<String, String> texts = new TreeMap<>();
        for (Method method : bundle.getDeclaredMethods())
            texts.put(method.getName(), method.getAnnotation(Message.class).value());
        return texts;
    }

    private static Map<String, String> texts(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        String file = "/messages/" + bundle + "_" + language + ".properties";
        try (InputStream in = TextsTest.class.getResourceAsStream(file)) {
            if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, two) -> one, TreeMap::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

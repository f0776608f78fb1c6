package fr.pixemploi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.pixemploi.portal.form.FormState;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the framework would pass over in silence: a form that it never reads, a page that it never finds. */
class FormRulesTest {
    private static final List<Method> METHODS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.pixemploi.portal")
                    .stream()
                    .map(JavaClass::reflect)
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .toList();

    @Test
    void everyPageAndFormIsAPublicMethod() {
        assertThat(METHODS.stream().filter(method -> is(method, GET.class) || is(method, POST.class)))
                .isNotEmpty()
                .allMatch(method -> Modifier.isPublic(method.getModifiers()));
    }

    @Test
    void everyFormIsHeldToComeFromAPageOfOursAndTakesEffectOnce() {
        assertThat(METHODS.stream()
                        .filter(method -> is(method, POST.class))
                        .filter(method ->
                                !method.getDeclaringClass().getSimpleName().equals("PlayerBridge")))
                .isNotEmpty()
                .allSatisfy(method -> {
                    Consumes consumes = is(method, Consumes.class)
                            ? method.getAnnotation(Consumes.class)
                            : method.getDeclaringClass().getAnnotation(Consumes.class);
                    assertThat(consumes)
                            .as(method + " says which forms it takes")
                            .isNotNull();
                    assertThat(List.of(consumes.value()))
                            .as(method.toString())
                            .isSubsetOf(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);
                    assertThat(takesOnce(method)).as(method + " takes `once`").isTrue();
                    // Whether somebody is logged in, the filter of forms asks, which keeps what they wrote.
                    assertThat(is(method, PermitAll.class) || is(method.getDeclaringClass(), PermitAll.class))
                            .as(method + " is left to the filter of forms")
                            .isTrue();
                });
    }

    private static boolean takesOnce(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> isOnce(parameter.getAnnotation(FormParam.class))
                        || isOnce(parameter.getAnnotation(RestForm.class)));
    }

    private static boolean isOnce(@Nullable FormParam form) {
        return form != null && form.value().equals(FormState.ONCE);
    }

    /** Beside a file. */
    private static boolean isOnce(@Nullable RestForm form) {
        return form != null && form.value().equals(FormState.ONCE);
    }

    private static boolean is(AnnotatedElement what, Class<? extends Annotation> annotation) {
        return what.isAnnotationPresent(annotation);
    }
}

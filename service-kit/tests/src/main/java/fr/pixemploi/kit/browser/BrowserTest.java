package fr.pixemploi.kit.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * A class of tests in {@link InChromium}: it may run beside other classes, but its own tests run one after another in one thread. They
 * share a browser, and Playwright's objects belong to the thread that uses them. Playwright has no limit for a key press: only the bound
 * here ends such a test.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@Timeout(2 * BrowserTest.FAR_SECONDS)
@ResourceLock(providers = BrowserTest.ItsOwn.class)
public @interface BrowserTest {
    /**
     * How long a page is waited for at most, in seconds: the far bound of {@code Patience} in {@code deploy/local}, on which this jar does
     * not depend. A test of the item bank, which has both, checks that they are equal.
     */
    int FAR_SECONDS = 300;

    /** The lock of a class on its own browser; JUnit keeps all tests of a locked class in the thread of the class. */
    final class ItsOwn implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock("browser of " + testClass.getName()));
        }
    }
}

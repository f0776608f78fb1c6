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
 * A class of tests in {@link InChromium}: it may run beside other classes, but its own tests run one after another in one thread.
 * They share a browser, and Playwright's objects belong to the thread that uses them. Playwright waits for a pressed key for ever: only
 * the bound here ends such a test.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@Timeout(2 * BrowserTest.FAR_SECONDS)
@ResourceLock(providers = BrowserTest.ItsOwn.class)
public @interface BrowserTest {
    /**
     * The far bound of what a page is waited for, in seconds. It is that of {@code Patience} in {@code deploy/local}, which this jar
     * does not reach so that it is built without it; a test of the item bank, which has both, holds them together.
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

/** The page on which a test is taken, and the bridge by which the item player reaches assessment-service without a token in the browser. */
@NullMarked
package fr.pixemploi.portal.sitting;

import org.jspecify.annotations.NullMarked;

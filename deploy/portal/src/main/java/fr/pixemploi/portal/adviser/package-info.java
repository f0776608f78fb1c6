/** Pages of advisers and educators: who needs them today, whom they follow, and how to find somebody. */
@NullMarked
package fr.pixemploi.portal.adviser;

import org.jspecify.annotations.NullMarked;

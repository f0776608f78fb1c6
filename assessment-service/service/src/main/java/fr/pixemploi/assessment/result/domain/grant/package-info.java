/** Who may read whose results, as the profile service says, and who did. */
@NullMarked
package fr.pixemploi.assessment.result.domain.grant;

import org.jspecify.annotations.NullMarked;

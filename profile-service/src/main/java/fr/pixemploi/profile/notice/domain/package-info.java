/** Texts about a person's data, version by version, and who read which. */
@NullMarked
package fr.pixemploi.profile.notice.domain;

import org.jspecify.annotations.NullMarked;

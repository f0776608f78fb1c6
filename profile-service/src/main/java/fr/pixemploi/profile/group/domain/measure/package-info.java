/** What a group can do, before and after, by what its members share. */
@NullMarked
package fr.pixemploi.profile.group.domain.measure;

import org.jspecify.annotations.NullMarked;

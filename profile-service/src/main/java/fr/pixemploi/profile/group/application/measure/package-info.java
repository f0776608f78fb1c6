/** What a group can do, read under the grants of today. */
@NullMarked
package fr.pixemploi.profile.group.application.measure;

import org.jspecify.annotations.NullMarked;

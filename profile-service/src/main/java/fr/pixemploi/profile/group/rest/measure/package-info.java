/** What a group can do over HTTP. */
@NullMarked
package fr.pixemploi.profile.group.rest.measure;

import org.jspecify.annotations.NullMarked;

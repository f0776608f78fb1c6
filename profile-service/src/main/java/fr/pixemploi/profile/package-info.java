/** What a deployment decides about this service; its capabilities are the packages below. */
@NullMarked
package fr.pixemploi.profile;

import org.jspecify.annotations.NullMarked;

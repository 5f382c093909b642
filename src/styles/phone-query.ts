/** When the page is laid out for a phone, as a media query; media.css has the same for the sheets, and says why. */
export const PHONE_QUERY = "screen and (max-width: 640px), screen and (max-width: 760px) and (orientation: portrait)";

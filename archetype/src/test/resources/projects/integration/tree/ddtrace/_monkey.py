PATCH_MODULES = {
    "aiobroker": True,
    "zeta": True,
}

_MODULES_FOR_CONTRIB = {
    "zeta": ("zeta.client",),
}

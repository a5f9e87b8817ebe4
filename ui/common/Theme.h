#pragma once

// Paper and ink belong to what is drawn without widgets, too.
#include "ui/render/Theme.h"
